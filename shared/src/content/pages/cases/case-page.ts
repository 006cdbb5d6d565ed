/** Words of the page of one case that belong to none of its parts. */
export const casePageTexts = {
  heading: (holder: string) => `Records from ${holder}`,
  allCases: "All cases",
  tellUs: {
    question: "Did something come in the mail, or did someone call?",
    open: "Tell us what happened",
    asList: "Has this been going on for a while? Enter it as a list",
  },
  letters: "Letters",
  writeLetter: "Write a letter",
  papers: "Papers",
  history: {
    heading: "What has happened",
    note: "Newest first. Nothing is erased: what was corrected stays visible.",
  },
} as const;
