/**
 * A line as it can be set: control characters have no shape, and a word wider than the sheet would run off it.
 */
export function makePrintable(line: string): string {
  return line
    .replaceAll(/\p{Cc}/gu, " ")
    .replaceAll(/\S{60,}/gu, (word) => word.replaceAll(/.{30}/gu, "$&\u200b"));
}
