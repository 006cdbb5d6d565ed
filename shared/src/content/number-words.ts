const small = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

/**
 * "one" to "nine" spelled, then figures.
 * @example numberWord(3) // "three"
 */
export function numberWord(count: number): string {
  return small[count] ?? String(count);
}

/**
 * The number with its noun, to begin a sentence.
 * @example countOf(1, "answer", "answers") // "One answer"
 */
export function countOf(count: number, one: string, many: string): string {
  const word = numberWord(count);
  return `${word.charAt(0).toUpperCase()}${word.slice(1)} ${count === 1 ? one : many}`;
}
