import type { ReceiptBasis } from "../workflow/receipt-basis.ts";

/** How the day of arrival is known; completes "October 13, …". */
export const receiptBases: Readonly<Record<ReceiptBasis, string>> = {
  return_receipt: "the return receipt shows it",
  tracking: "the tracking shows it arrived",
  fax_confirmation: "the fax confirmation shows it",
  portal_timestamp: "the portal shows it arrived",
  by_hand: "you handed it over",
  admitted_by_holder: "they say it arrived then",
  estimated: "an estimate",
};

export const answerWords = {
  title: (holder: string) => `${holder} sends the records, or says no in writing`,
  restTitle: (holder: string) => `${holder} sends the rest of the records`,
  awaited: (due: string, law: string) =>
    `They have to answer ${due}. That is their last day by ${law}.`,
  restAwaited: (due: string) =>
    `Some of it is settled. They have to send everything else ${due}. A part does not stop the clock.`,
  late: (days: string, due: string) => `They had to answer ${due}. That was ${days} ago.`,
  restLate: (days: string, due: string) =>
    `They had to send everything ${due}. That was ${days} ago, and some is still missing.`,
  maybeLate: (due: string) =>
    `Their last day lies ${due}. It may have passed. We call it late only after the last of these days.`,
  unknown: "We cannot count yet, because we do not know the day your request arrived.",
  returned:
    "Your request came back, so it may never have arrived. No clock runs until they receive it.",
  noLaw: "We know no verified rule that sets a date for this office.",
  /** Where there are several: their dates have the same title. */
  which: (sent: string) => `This is about the request that you sent ${sent}.`,
  met: {
    all_received: (on: string) => `What you asked for came ${on}.`,
    rest_received: (on: string) => `Everything they did not refuse in writing came ${on}.`,
    denied_in_writing: (on: string) => `They said no in writing ${on}. That ends this clock.`,
    not_held: (on: string) => `They said ${on} that they do not have the records.`,
    ready_for_pickup: (on: string) => `They told you ${on} that the records are ready.`,
  },
  lateBy: (days: string) => `That was ${days} after the last day.`,
} as const;

export const answerExplained = {
  rule: (law: string, length: string, how: string) =>
    `${law} gives them ${length} from the day your request arrived. ${how} The day it arrived is day 0.`,
  how: {
    calendar_day: "Every day counts, weekends and holidays too.",
    business_day: "Only working days count: no weekends, no holidays.",
    calendar_month: "It ends on the same date of a later month.",
    week: "A week is 7 days, weekends and holidays too.",
    none: "",
  },
  earlier: (law: string, other: string) =>
    `${law} gives an earlier day than ${other}, so it leads.`,
  later: (law: string, other: string) => `${law} counts too. Its day comes after that of ${other}.`,
  proofOfAuthority:
    "They got proof that you may act only after the request. They may count from that day, so both days are shown.",
  range: "We do not know the exact day it arrived, so the last day is a range too.",
  extended: (day: string) =>
    `They took more time in the one way that the rule allows, so the date is now ${day}.`,
  extensionUncertain:
    "They asked for more time. Whether that counts depends on the day your request arrived, so both dates are shown.",
  extensionNotAllowed: "They asked for more time. This law allows none.",
  extensionRefused: "They asked for more time, but not in the way that the rule allows.",
  counted: {
    calendar_day: (length: string) => `${length}, weekends and holidays included`,
    business_day: (length: string) => `${length}, weekends and holidays left out`,
    calendar_month: (length: string) => `${length}, to the same date or the last day of that month`,
    week: (length: string) => `${length} of 7 days, weekends and holidays included`,
    none: (length: string) => length,
  },
  countedExtended: (length: string) => `Up to ${length} in all, to the day they named`,
  rolls: "A last day on a weekend or holiday moves to the next working day",
  rolled: (day: string) => `None. The last day would be ${day}, and moves to the next working day`,
  skippedDays: (days: string, which: string) => `${days}: ${which}`,
  skippedSome: "Weekends and holidays",
  weekendDays: (count: number) => (count === 1 ? "1 weekend day" : `${count} weekend days`),
  orProof: (on: string) => `or ${on}, when they had proof that you may act`,
  noLaw: "No rule that we know sets a date for this office.",
  skipped: "None",
  dayZeroUnknown: "Not known: no day of arrival is recorded",
  moreTimeNone: "None asked for",
  moreTimeNotAllowed: "This law allows no more time",
  moreTimeUsed: (day: string, letterOn: string) =>
    `Used: their letter that came ${letterOn} names ${day}`,
  moreTimeNotNeeded: (day: string, letterOn: string) =>
    `Not needed: their letter that came ${letterOn} names ${day}, which their days reach anyway`,
  moreTimeRefused: (letterOn: string, reasons: string) =>
    `Refused: the notice that came ${letterOn} does not count. ${reasons}`,
  moreTimeDepends: (letterOn: string) =>
    `Uncertain: whether the notice that came ${letterOn} counts depends on the day your request arrived`,
} as const;

export const answerPoints = {
  dayZero: "the day your request arrived",
  extensionCame: "their notice of more time came",
  lastDayWithout: "the last day without more time",
  due: (law: string) => `their last day by ${law}`,
  ended: "their answer came",
  today: "today",
} as const;

export const answerMissing = {
  receipt:
    "The day your request arrived. Look at the return receipt, the tracking, the fax confirmation or the portal, or ask the office.",
  mailed: (arrives: string) =>
    `If you can only guess, give a range. Mail often takes up to 5 days, so it may have arrived ${arrives}. That is our suggestion, not a rule.`,
  theyAnswered: (on: string) =>
    `They wrote or spoke about it ${on}, so it had arrived by then. That can be the end of your range.`,
  exactReceipt: "The exact day it arrived would turn the range into one date.",
  decides: (law: string, day: string, unknown: string) =>
    `${law} may give an earlier day: ${day}. We do not know whether ${unknown}.`,
  coverage:
    "Whether they bill insurance electronically. Only then does the federal rule bind them.",
  state: "Which state the office is in.",
} as const;

export const answerNotes = {
  noRollOver: (weekday: string) =>
    `The last day is a ${weekday}. The rule does not move it to the next working day. If you write to them, waiting until Monday is a courtesy.`,
  estimated:
    "The day it arrived is an estimate. Before you tell them they are late, allow a few more days. We suggest 5. That is no rule.",
  otherRequests:
    "You asked more than once. Each request has its own days, and a new one does not start the older one again.",
  proofOfAuthority:
    "You act for somebody. If they had no proof of that with the request, they may count from the day it came. Record that day, and both dates are shown.",
  acknowledged: "They said that they got your request. That is neither an answer nor more time.",
  demand: "A form or a bill does not stop the clock.",
  summary: "A summary does not stop the clock. You asked for the records.",
  spokenNo: "A no by phone or in person does not stop the clock. A denial has to be in writing.",
  part: "A part of the records does not stop the clock for the rest.",
  pickup:
    "They told you in time that the records are ready. We count the duty as met that day, as the department saw it in 1999. Waiting to collect them is not held against them.",
} as const;

export const promiseWords = {
  title: (who: string) => `${who} does what was promised`,
  open: (day: string) => `They promised it by ${day}. A promise is not a legal date.`,
  passed: (day: string) => `They promised it by ${day}, and that day has passed.`,
  met: (day: string) => `They promised it by ${day}, and records came.`,
  named: (day: string) => `Their letter names ${day}. It is a promise, not a legal date.`,
  explained:
    "This is a day that they named. No rule sets it, and it does not move their legal date.",
  point: "the day they named",
  made: "the day they promised",
} as const;

export const suggestionWords = {
  receiptTitle: "Ask if your request arrived",
  receiptSummary: "Without the day it arrived, no date can be counted.",
  reviewTitle: (days: number) => `Ask how the review is going, after ${days} days`,
  reviewSummary:
    "The rule says “promptly” and “a reasonable time”. It gives no number of days for a review.",
  listTitle: "Ask how it stands with the list of who has seen the record",
  listSummary:
    "Our suggestion, not a rule. We believe that they have 60 days, but that is not verified: check 45 CFR 164.528.",
  listArrivalUnknown:
    "Our suggestion, not a rule. We do not know the day your request for the list arrived. Ask them.",
  listFrom: "the day your request arrived",
  listCounted: "60 calendar days. Not verified: check it",
  listMoreTime: "Not verified",
  listDayZero: (on: string) => `${on}, the day your request for the list arrived`,
  explained: "This is our suggestion, not a legal date.",
  from: "the day you sent it",
  point: "our suggestion",
} as const;
