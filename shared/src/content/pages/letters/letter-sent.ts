/** A letter as it went out. */
export const letterSentTexts = {
  sent: "Sent",
  number: (number: string) => `Number ${number}`,
  corrected: "This day was put right later, in the list of what happened.",
  withdrawn: "Not sent after all",
  withdrawnMeans:
    "It was marked as sent, and that was taken back later. The words are kept as they were. To send it, write a new letter.",
  wordsStay: "These words stay as they were sent.",
  fingerprint: "Fingerprint of the words",
  fingerprintMeans: "It proves that not one letter was changed since.",
  fingerprintCovers:
    "It is the SHA-256 of the text file below, of every byte. The PDF and the Word file are made from the same words. Their own bytes may differ each time, so it does not cover those.",
  changed: {
    title: "These words are not the ones that were sent",
    body: "They do not fit the fingerprint that was kept on the day of sending. Recourse never changes a sent letter, so somebody or something changed it where it is stored. Do not use these words as proof. That is why no copy can be saved here.",
    whatNow:
      "Tell the person who runs this Recourse. A backup brings the letter back. Your own paper or e-mail copy still counts.",
  },
  unreadable: {
    title: "The kept letter cannot be read",
    body: "What is stored of it is damaged, so we cannot show its words, and no copy can be saved here. That it was sent, and on which day, stays on your timeline.",
    whatNow:
      "Tell the person who runs this Recourse. A backup brings the letter back. Your own paper or e-mail copy still counts: you can add it to your papers. To send the letter once more, write a new one.",
  },
  addPaper: "Add your copy to the papers",
  writeAnew: "Write a new letter",
  backToLetter: "Back to the letter",
  saveText: "Save the text file",
  next: "What happens next",
  noDate: "No date yet",
  stepBy: (step: string, day: string) => `${step} by ${day}`,
  backToCase: "Back to the case",
  copy: "Your copy",
  printCopy: "Print a copy",
} as const;
