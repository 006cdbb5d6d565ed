/** Words of the lines of a record that were marked. */
export const markTexts = {
  empty: "Nothing yet. What you mark stands here, with its page.",
  where: (page: string) => `Where: ${page}`,
  change: "Change this mark",
  words: "The words to say",
  asked: "I asked for a correction",
  settled: "It is settled",
  correctionAsked: (on: string) => `You asked for a correction: ${on}`,
  noneOfThem: "None of them, or I am not sure",
} as const;
