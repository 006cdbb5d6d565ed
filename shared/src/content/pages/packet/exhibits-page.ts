import type { PacketKind } from "../../../packet/packet.ts";

/** Whom a packet is for, in a few words. */
export const packetKindWords: Readonly<Record<PacketKind, string>> = {
  ocr_complaint: "The complaint to the federal office",
  case_summary: "The summary for a lawyer or a hearing",
  information_blocking: "The report about electronic records",
};

/** The page on which papers become exhibits. */
export const exhibitsPageTexts = {
  title: "Exhibits",
  lead: "An exhibit is a paper that shows something. Say what each one shows. Then the packet puts it in its place and numbers it.",
  inOrder: "Your exhibits",
  byDate: "In the order of their dates.",
  byHand: "In your own order.",
  backToDates: "Put them in the order of dates",
  none: "No paper shows anything yet. Tie one to an event below, or add a paper on the case page.",
  loose: "Papers that show nothing yet",
  looseNote: "These stay out of every packet until you say what they show.",
  noPapers: "There are no papers with this case yet. Add the first one on the case page.",
  toPapers: "Go to the papers",
  toPacket: "Go to the packet",
  shows: (events: string) => `Shows: ${events}`,
  event: (name: string, day: string) => `${name}, ${day}`,
  leftOut: (packets: string) => `Left out of: ${packets}`,
  letter: "A letter that you sent",
  up: "Move up",
  down: "Move down",
  change: "Change",
  say: "Say what it shows",
  of: (title: string) => `: ${title}`,
  form: {
    title: "What is it?",
    titleHint: "The words in the list of exhibits. Say what it is and of which day.",
    proves: "What does it show?",
    provesHint:
      "The event on your timeline. Papers that you added with an event are tied to it already.",
    nothing: "Nothing yet",
    nothingMore: "Nothing more",
    kinds: "Put it into",
    save: "Save",
  },
  saved: "Saved.",
  moved: (title: string, place: number) => `${title} is now number ${place}.`,
} as const;
