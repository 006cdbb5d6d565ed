/**
 * True where every typed word is found in the text, whatever its case. Without words it always is.
 * @example hasEveryWord("The fax was lost", "lost fax") // true
 */
export function hasEveryWord(text: string, typed: string): boolean {
  const said = text.toLowerCase();
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => said.includes(word));
}
