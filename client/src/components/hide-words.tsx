/** For the `<b>` of a text in which only a screen reader needs them: the eye sees what a link belongs to. */
export function hideWords(words: string) {
  return <span className="vh">{words}</span>;
}
