/** A letter as it went out. */
export const letterSentTexts = {
  sent: "Sent",
  number: (number: string) => `Number ${number}`,
  wordsStay: "These words stay as they were sent.",
  next: "What happens next",
  noDate: "No date yet",
  stepBy: (step: string, day: string) => `${step} by ${day}`,
  backToCase: "Back to the case",
  copy: "Your copy",
  printCopy: "Print a copy",
} as const;
