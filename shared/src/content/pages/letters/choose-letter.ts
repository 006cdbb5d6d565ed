/** Which letter to write, and in which tone. */
export const chooseLetterTexts = {
  title: "Write a letter",
  lead: "We fill it in from your case. You can change every word before it goes out.",
  otherLetters: "Other letters that fit now",
  allLetters: "All letters",
  openDraft: "Open your draft",
  tone: "In which tone?",
  toneHint: "You can change it later.",
  write: "Write it",
} as const;

/** Every letter, narrowed by a word. */
export const findLetterTexts = {
  label: "Find a letter",
  hint: "For example: fee, doctor, hearing.",
  notForThem: (letter: string) => `${letter}, not for this office`,
  found: (count: number) => {
    if (count === 0) return "No letter has this word. Try another.";
    return count === 1 ? "One letter." : `${count} letters.`;
  },
} as const;
