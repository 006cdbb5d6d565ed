const small = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

/** "one" to "nine" spelled, then figures. */
export function numberWord(count: number): string {
  return small[count] ?? String(count);
}

/** "One answer", "3 answers": the number with its noun, to begin a sentence. */
export function countOf(count: number, one: string, many: string): string {
  const word = numberWord(count);
  return `${word.charAt(0).toUpperCase()}${word.slice(1)} ${count === 1 ? one : many}`;
}
