/** Words beside what a no means. */
export const denialMeaningTexts = {
  follows: "What follows",
  notesCheck: "Psychotherapy notes or not? What is always yours, and the words to say",
  coverageCheck: "Does HIPAA bind them? A short check",
} as const;
