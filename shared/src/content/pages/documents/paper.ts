/** The page of one paper. */
export const paperTexts = {
  title: "Paper",
  notThere: "This paper is not with the case.",
  download: "Download",
  downloadToShare: "Download a copy to share",
  downloadJpeg: "Download as JPEG",
  downloadPdf: "Download as PDF",
  toShare:
    "The copy leaves out where and when the picture was taken, and with what. What we keep stays as it came: it is your proof.",
  notTakenOut:
    "The file itself may tell with what, when and where it was made. The PDF does not. Give that to others.",
  pictureBroken:
    "We cannot show this picture. It may be damaged. You can still download it as it came.",
  beginningOnly: "This is its beginning. Download it to read the rest.",
  goesWith: "It goes with",
  fingerprint: "Proof that it is unchanged",
  fingerprintMeans:
    "This is the SHA-256 of the file as you gave it to us. Whoever has the file can work it out again. If it is the same, not one letter was changed.",
} as const;

/** A copy that is made to look at. */
export const viewingTexts = {
  making: "Making a copy to look at…",
  about: {
    picture:
      "You see a copy made to look at. Colors may be a little different. The paper itself stays as it came.",
    pages: "You see a copy made to look at. The paper itself stays as it came.",
    words: "You see the words only. Download it to see pictures, comments, and how it is laid out.",
  },
} as const;

/** A PDF drawn on the page. */
export const pdfTexts = {
  opening: "Opening the paper…",
  broken: "We cannot show this PDF. It may be damaged. You can still download it as it came.",
  pages: "Pages",
  before: "Page before",
  next: "Next page",
  pageOf: (page: number, count: number) => `Page ${page} of ${count}`,
  larger: "Larger",
  smaller: "Smaller",
  words: "The words on this page",
  noWords: "This page is a picture. There are no words in it that can be read aloud.",
  password: "Password of the paper",
  passwordHint: "It stays on your device. We do not keep it.",
  wrongPassword: "This password does not open it. Try again.",
  unlock: "Open it",
} as const;

export const describePaperTexts = {
  label: "What is it?",
  hint: "For example: portal receipt, or their letter of November 16.",
} as const;
