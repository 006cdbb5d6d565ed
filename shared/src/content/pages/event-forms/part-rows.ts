/** Words of how each kind of record came: the note of a row, and what is wrong with its dates. */
export const partRowWords = {
  alsoMissing: (times: string) => `Also missing: ${times}.`,
  badTime: (problem: string) => `The time that is missing: ${problem}`,
  wrongOrder: "The time that is missing: the first date must not come after the last date.",
} as const;
