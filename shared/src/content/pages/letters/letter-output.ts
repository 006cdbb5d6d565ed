import type { LetterPaper, LetterPrint } from "../../../api/letters.ts";

const paperNames: Readonly<Record<LetterPaper, string>> = {
  letter: "US Letter",
  a4: "A4",
};

const printNames: Readonly<Record<LetterPrint, string>> = {
  normal: "Normal print",
  large: "Large print, 18 points",
};

/** A letter as a file, and how it is laid out. */
export const letterOutputTexts = {
  savePdf: "Save as PDF",
  saveWord: "Save as Word file",
  copyText: "Copy for a portal",
  postOffice: "What to do at the post office",
  look: (paper: LetterPaper, print: LetterPrint) => `${paperNames[paper]}, ${printNames[print]}`,
  paper: "Paper",
  paperNames,
  print: "Size of the words",
  printNames,
  lookHint: "We keep this choice on this device, for every letter.",
  notPrintable:
    "The Word file and “Copy for a portal” keep them. Or print from this page: your device may have them, and its print window can often save a PDF.",
  windows:
    "The PDF has two small marks at its edge. Folded there, both addresses show in a #10 envelope with two windows. In the Word file they stand at the same places.",
} as const;
