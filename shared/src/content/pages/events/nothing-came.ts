/** Words of the page for the days on which nothing came. */
export const nothingCameTexts = {
  heading: "Nothing came",
  headline: (words: string) => `${words}.`,
  stands: "Where it stands",
  allDates: "All dates, and why each is so",
  wholeStep: "The whole step, with the words to say",
  askedAgain: {
    heading: "Did you ask again?",
    explained:
      "Nothing was written down by looking here. If you asked them how it stands, tell us.",
    yes: "I asked again",
    proof: "I have proof that it arrived",
    neverGotIt: "They say they never got it",
  },
} as const;
