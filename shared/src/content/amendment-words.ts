/** The answer to a request to correct the record (FED-AMEND-01). */
export const amendmentWords = {
  title: (holder: string) => `${holder} answers your request to correct the record`,
  asked: (on: string, what: string) => `You asked ${on} for this correction: ${what}.`,
  open: (due: string) => `They have to answer ${due}.`,
  maybeLate: (due: string) =>
    `Their last day lies ${due}. It may have passed. We call it late only after the last of these days.`,
  passed: (due: string) => `They had to answer ${due}. No answer is recorded.`,
  assumedPassed: (due: string) => `They had to answer ${due}. That time has passed.`,
  unknown: "We cannot count yet, because we do not know the day it arrived.",
  returned: "It came back, so it may never have arrived. No clock runs until they receive it.",
  noLaw: "No date can be shown: the federal rule does not apply to this office.",
  accepted: (on: string) => `They answered ${on}: they will correct it.`,
  refused: (on: string) =>
    `They answered ${on}: they will not correct it. You may send a statement of disagreement.`,
  disagreed: (on: string) => `You sent your statement of disagreement ${on}.`,
  explained:
    "A request to correct the record has 60 days. Access has 30. The two are not the same clock.",
  range: "We do not know the exact day it arrived, so the last day is a range too.",
  counted: "60 calendar days, weekends and holidays included",
  countedExtended: "Up to 90 calendar days in all, to the day they named",
  skipped: "None",
  dayZeroUnknown: "Not known: no day of arrival is recorded",
  dayZeroAssumed: (on: string) => `You asked ${on}. The day it arrived is not recorded`,
  margin:
    "The day it arrived is not recorded. We allow 5 days for it to arrive. That is our suggestion, not a rule, and we call nobody late by it.",
  several: "You asked for more than one correction. Each has its own 60 days.",
  theyAnswered: (on: string) =>
    `They wrote or spoke about it ${on}, so it had arrived by then. That can be the end of your range.`,
  points: {
    dayZero: "the day your request arrived",
    dayZeroAssumed: "the day you asked",
    extensionCame: "their notice of more time came",
    lastDayWithout: "the last day without more time",
    due: "their last day for the correction",
    answered: "their answer came",
    today: "today",
  },
} as const;

export const amendmentFindingWords = {
  overdue: {
    title: "They did not answer about the correction in time",
    open: (arrived: string, due: string) =>
      `Your request to correct the record arrived ${arrived}. By ${due} they had given no answer.`,
    cured: (due: string, answered: string) =>
      `They had to answer about the correction by ${due}. The answer came ${answered}, after the last day.`,
    letter: (arrived: string, due: string) =>
      `You received the request to amend the record ${arrived}. You had to act on it by ${due}, and you did not. 45 CFR 164.526(b)(2) requires it.`,
  },
  denialIncomplete: {
    title: "Their no to the correction leaves things out",
    open: (came: string, items: string) => `The letter came ${came}. It does not say ${items}.`,
    letter: (came: string, items: string) =>
      `Your denial of the amendment that came ${came} does not say ${items}. 45 CFR 164.526(d)(1) requires it.`,
    items: {
      basisStated: "on what ground they deny",
      disagreementRight: "that a statement of disagreement may be sent",
      attachmentAlternative:
        "that the request and the denial can go with the record in place of a statement",
      complaintHowTo: "how to complain",
      contactNameOrTitle: "the name or title of a contact",
      contactPhone: "the telephone number of that contact",
    },
  },
} as const;
