/** A letter as a file, or as text to copy. */
export const letterOutputTexts = {
  savePdf: "Save as PDF",
} as const;
