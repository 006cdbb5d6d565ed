import type { PacketKind } from "../../../packet/packet.ts";

/** The page on which a packet is made. */
export const packetPageTexts = {
  title: "Packet",
  lead: "All of it in one file: what happened, what the rules say, and your papers as numbered exhibits.",
  kind: "Whom is it for?",
  kinds: {
    ocr_complaint: {
      label: "A complaint to the federal office",
      hint: "In the order of its own form, to copy into the portal or to send.",
    },
    case_summary: {
      label: "A lawyer or a hearing",
      hint: "The case in short, with the evidence.",
    },
    information_blocking: {
      label: "A report about electronic records",
      hint: "For when something keeps you from records that are electronic.",
    },
  } satisfies Record<PacketKind, { label: string; hint: string }>,
  refused: "This packet does not fit this case",
  toHolder: "Look at what you told us about the office",
  missing: "What is still missing",
  missingNote: "You can make the packet all the same, and once more when you have it.",
  ready: "Nothing is missing.",
  look: "Good to know before it goes out",
  holds: "What it holds",
  noExhibits: "No exhibit goes with it yet.",
  exhibit: (number: number, title: string) => `Exhibit ${number}: ${title}`,
  toExhibits: "Change the exhibits",
  private: "Your own notes, breaks and what you marked while reading stay out.",
  seal: "The ZIP holds your timeline with its seals, and a page that checks it. So others can see that nothing on it is changed after today. It also shows on which day you wrote each thing down.",
  withheld: (withheld: number, length: number) =>
    withheld === 0
      ? "All of its entries can be read."
      : `Hidden: ${withheld} of ${length} entries. These have a note, were corrected, or hold what does not belong in this packet. Their seals are there, their words are not.`,
  wholeTimeline: {
    label: "Show every entry of my timeline in the ZIP",
    hint: "Leave this off unless you are sure. It shows all that you ever wrote down here: notes, breaks, calls, threats, lines you marked, your disability claim, and mistakes that you corrected.",
  },
  showsAll: "The ZIP shows every entry of your timeline, with your notes.",
  toTimeline: "See if your timeline is whole, and save it",
  make: "Make the packet",
  makeAgain: "Make it again",
  paper: "Paper",
  papers: { letter: "Letter, for the United States", a4: "A4" },
  making: "Your packet is being made",
  progress: "How far the packet is",
  percent: (percent: number) => `${percent} percent. You can leave this page; it goes on.`,
  waiting: "It waits for its turn. You can leave this page; it goes on.",
  isReady: "Your packet is ready",
  facts: (day: string, pages: number) => `Of ${day}, ${pages} pages.`,
  pdf: (size: string) => `Download the PDF, ${size}`,
  zip: (size: string) => `Download the ZIP, ${size}`,
  zipHint:
    "The ZIP holds the PDF, every paper, your timeline, and what is needed to check that nothing was changed. Photos go without the place, the time and the phone; only a TIFF goes as it is. Your own copy keeps them.",
  kept: "It is kept for 30 days. It shows the case as it was on that day.",
  remove: "Remove this packet",
  removed: "The packet is removed. Your papers are still there.",
  failed: "The packet could not be made",
} as const;
