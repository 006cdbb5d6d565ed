/** Words of the small pages that change one part of a case, or begin one. */
export const smallPageTexts = {
  details: "What you want, and your claim",
  holder: "Who has the records",
  person: "Whose records",
  newCase: {
    openWithStory: "Your case is open. Now add what has happened so far.",
    open: "Your case is open. Here is where it stands, and what to do first.",
  },
} as const;
