/** Words of a choice that cannot be told now. */
export const notYetTexts = {
  heading: "Not possible just now",
  chosen: (words: string) => `You chose: ${words}.`,
  chooseElse: "Choose something else",
} as const;
