/** The words of a letter, to paste into a portal or an e-mail. */
export const letterCopyTexts = {
  title: "Copy for a portal",
  lead: "These are the words of your letter as plain text. Copy them, and paste them into the message box of the portal.",
  openGaps: (count: number) =>
    count === 1
      ? "One gap is still open. It shows as a line here. Fill it in first, or type over it in the portal."
      : `${count} gaps are still open. They show as lines here. Fill them in first, or type over them in the portal.`,
  limit: "Longest message that the portal takes",
  limitHint:
    "In characters. Many portals show it under the box. Leave this empty if the whole letter fits.",
  limitWrong: (least: number) => `Enter a number, ${least} or more.`,
  whole: (count: string) => `The letter, ${count} characters`,
  part: (part: number, parts: number, count: string) =>
    `Part ${part} of ${parts}, ${count} characters`,
  label: (part: number, parts: number) => `Part ${part} of ${parts}`,
  inParts: (count: string, parts: number) => `${count} characters, in ${parts} parts.`,
  copy: "Copy",
  copied: "Copied.",
  copiedPart: (part: number, parts: number) => `Part ${part} of ${parts} is copied.`,
  refused:
    "Your browser did not let us copy. The words are marked now. Press Ctrl and C, or hold a finger on them and choose Copy.",
  afterwards:
    "Keep a picture of the page that says it was sent, with the day. Then mark the letter as sent.",
  markSent: "Mark as sent",
  back: "Back to the letter",
} as const;
