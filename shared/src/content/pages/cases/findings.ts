/** Words of “What they did that the rules do not allow”. */
export const findingTexts = {
  heading: "What they did that the rules do not allow",
  allPutRight: "All of it has been put right since.",
  standing: (count: number) => (count === 1 ? "One finding stands." : `${count} findings stand.`),
  goesIntoLetter: "What stands goes into your letter, with its citation.",
  putRight: (on: string) => `Put right on ${on}.`,
  inLetter: "In your letter:",
  inLetterIfWanted: "In your letter, if you want it:",
} as const;
