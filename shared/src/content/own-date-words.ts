import type { OwnDateRule } from "../assessment/own-dates.ts";

interface OwnDateWords {
  readonly title: string;
  readonly open: (day: string) => string;
  /** Said once the day lies behind. It names the way that is left. */
  readonly after: (day: string) => string;
  readonly met: (on: string) => string;
  readonly dayZero: string;
  readonly counted: string;
  readonly moreTime: string;
  readonly note: string;
}

/** The person's own last days by the law of a place. */
export const ownDateWords: Readonly<Record<OwnDateRule, OwnDateWords>> = {
  "DC-AMEND-01": {
    title: "Your last day in the District for a written correction of your own",
    open: (day) => `You may hand in a correction in writing until ${day}. You need not.`,
    after: (day) =>
      `The 15 days came to ${day}. You can still ask for a correction under the federal rule. What we read of it names no last day for asking.`,
    met: (on) => `You asked for a correction ${on}.`,
    dayZero: "the day records came",
    counted: "15 calendar days, weekends and holidays included",
    moreTime: "None that we know of",
    note: "This rule of the District binds mental health professionals and facilities. We take the 15 days as yours.",
  },
  "DC-MH-04": {
    title: "Your last day in the District to go to court about the no",
    open: (day) =>
      `You may sue in the Superior Court until ${day}. We count from the first no, to be safe.`,
    after: (day) =>
      `The 6 months that we count came to ${day}. We count from the first no. Where an independent professional looked at it, they run from that person’s no. Ask a lawyer or legal aid.`,
    met: (on) => `You went to court ${on}.`,
    dayZero: "the day of the first no",
    counted: "6 months, to the same date",
    moreTime: "None that we know of",
    note: "The 6 months run from the no of the independent professional, or from the first no if you cannot pay for one. We show the earlier day. A lawyer can tell you which counts.",
  },
  "CA-ON-02": {
    title: "Your last day in Ontario to complain to the Commissioner",
    open: (day) => `You may complain to the Information and Privacy Commissioner until ${day}.`,
    after: (day) =>
      `The 6 months that we count came to ${day}. Ask the Commissioner’s office if it can still take it. A new request that is refused has 6 months of its own.`,
    met: (on) => `You complained ${on}.`,
    dayZero: "the day of the first no",
    counted: "6 months, to the same date",
    moreTime: "None that we know of",
    note: "We count from the first no, to be safe.",
  },
  "SSA-EVID-02": {
    title: "Your last day to send evidence before the hearing, or to say what is still missing",
    open: (day) =>
      `Send Social Security what you have, or tell it what you still wait for, until ${day}. Telling is enough to protect what comes later.`,
    after: (day) =>
      `The 5 business days before the hearing began after ${day}. Evidence can still count if they misled you, a limitation kept you from it, or something unusual happened. Say so, and send it now.`,
    met: (on) => `You sent it, or told them what is missing, ${on}.`,
    dayZero: "the day of the hearing",
    counted: "5 business days back from the hearing, weekends and federal holidays left out",
    moreTime: "Only for one of three reasons: they misled you, a limitation, or something unusual",
    note: "Telling them in time about records that you asked for and have not received is enough (SSA-EVID-03).",
  },
};
