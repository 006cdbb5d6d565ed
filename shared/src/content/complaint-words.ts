import type { Violation } from "../assessment/violations.ts";

/** The person's own 180 days. No word here closes the door: the office may waive the limit (45 CFR 160.306(b)(3)). */
export const complaintWords = {
  title: "Your last day for a complaint to the federal office",
  titleOfNoAlone: "Your last day, if you complain to the federal office",
  titleAfter: "You can still complain to the federal office",
  open: (day: string, because: Violation["because"]) =>
    `You have 180 days for a complaint. We count from ${day}, ${dayZeros[because]}.`,
  openOfNoAlone: (day: string) =>
    `We see no broken rule in their no so far. If you think it is wrong, you can complain. You have 180 days. We count from ${day}, the day their no came.`,
  after: (day: string) =>
    `The 180 days that we count first came to ${day}. You can still file. The office may waive the limit for good cause, so say in it why it is late.`,
  newerOpen: (day: string) =>
    `What happened later has 180 days of its own. The next last day is ${day}.`,
  newRequest: "A new request has its own clock. If they miss it, that has 180 days of its own.",
  filed: (on: string) => `You sent the complaint ${on}.`,
  explained:
    "You have 180 days from the day you knew, or should have known, what went wrong. We count from the first thing that went wrong, to be safe.",
  counted: "180 calendar days, weekends and holidays included",
  skipped: "None",
  moreTime: "The office may waive the limit for good cause: 45 CFR 160.306(b)(3)",
  dayZero: (day: string, because: Violation["because"]) => `${day}, ${dayZeros[because]}`,
  rangeNote: "The day is not known exactly. We take the earliest one, to be safe.",
  notMoved: "The date does not move for a weekend.",
  each: "Each of these has 180 days of its own. The first is the date that we watch.",
  line: (violation: string, until: string) => `${violation}. 180 days from then: ${until}.`,
  violation: {
    answer_missed: (sent: string, due: string) =>
      `The answer to your request of ${sent} was due ${due}`,
    denied: (sent: string, came: string) => `Their no to your request of ${sent} came ${came}`,
    amendment_missed: (sent: string, due: string) =>
      `The answer about the correction you asked for on ${sent} was due ${due}`,
    retaliation: (_sent: string, on: string) => `They threatened or punished you ${on}`,
    waiver_demanded: (_sent: string, on: string) => `They wanted you to give up rights ${on}`,
    sent_to_someone_not_chosen: (_sent: string, on: string) =>
      `They sent the records to somebody you did not choose ${on}`,
    fee_item_not_allowed: (_sent: string, on: string) =>
      `They asked money for what they may not charge ${on}`,
    fee_without_notice: (_sent: string, on: string) =>
      `They asked for a fee of which they had not told you ${on}`,
    wrong_form_or_format: (_sent: string, on: string) =>
      `The records came in another form than you asked for ${on}`,
    barrier_in_person_or_portal_only: (_sent: string, on: string) =>
      `They let you ask one way only ${on}`,
  },
  points: {
    dayZero: "the first thing to complain of",
    due: "your last day",
    dueAfter: "the end of our count",
    today: "today",
  },
} as const;

const dayZeros: Readonly<Record<Violation["because"], string>> = {
  answer_missed: "the day their answer was due by federal law",
  denied: "the day their no came",
  amendment_missed: "the day their answer about the correction was due",
  retaliation: "the day they threatened or punished you",
  waiver_demanded: "the day they wanted you to give up rights",
  sent_to_someone_not_chosen: "the day they sent the records to somebody you did not choose",
  fee_item_not_allowed: "the day they asked money for what they may not charge",
  fee_without_notice: "the day they asked for a fee of which they had not told you",
  wrong_form_or_format: "the day the records came in another form than you asked for",
  barrier_in_person_or_portal_only: "the day they let you ask one way only",
};
