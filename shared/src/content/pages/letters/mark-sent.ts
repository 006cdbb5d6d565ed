/** Marks a letter as sent. */
export const markSentTexts = {
  title: "Mark as sent",
  done: "Written down. Here is your copy, and what happens next.",
  openGaps: (count: number) =>
    count === 1
      ? "One gap is still open. If you filled it in by hand on the paper, that is fine. The words are kept with a blank line there."
      : `${count} gaps are still open. If you filled them in by hand on the paper, that is fine. The words are kept with a blank line there.`,
  sentOn: "When did you send it?",
  sentOnHint: "The day you mailed it, faxed it or handed it over.",
  sentOnMissing: "Enter the day you sent it.",
  sentOnToCome: "This day has not come yet. Check the year.",
  method: "How did you send it?",
  methodMissing: "Choose how you sent it.",
  number: "Tracking number",
  numberHint:
    "The long number on the receipt of the post office. You can add it later with a correction.",
  closesCase: "This also closes the case. You can open it again at any time.",
  statementOnly:
    "This keeps the statement as you used it. The complaint itself counts once you have filed it with the form. Tell us then under “What happened?”.",
  wordsStay:
    "After this the words of the letter can no longer be changed. That is what makes them proof.",
  send: "Yes, I sent it",
  notYet: "Not yet, back to the letter",
  changedElsewhere:
    "The letter was changed in another window. Look at it once more, then press the button again. What you typed here is kept.",
} as const;
