import { actionWords } from "../../next-steps/action-words.ts";

/** Words of the page about the three ways to stop. */
export const stopTexts = {
  lead: "You can stop on any day, for any reason. You owe nobody a reason. Nothing is deleted, and you can come back.",
  takeBreak: {
    heading: "Take a break",
    points: [
      "The case stays open, on the rung where it is.",
      "We ask nothing of you. It stands in a quiet list called “Resting”.",
      "Reminders about their answer wait until you are back. We still tell you of a last day of your own: 60, 30, 14, 7 and 1 days before it. In its last 30 days it also shows on Today.",
      "You come back on a day you choose, when you say so, or when you make a move.",
    ],
    begin: "Take a break",
  },
  onBreak: {
    heading: "You are taking a break",
    goOn: actionWords.iWantToGoOnNow,
    change: "Change how long",
  },
  letGo: {
    heading: actionWords.letItGo,
    why: "Stopping is a good ending too. Reading can hurt.",
    points: [
      "The case closes. It leaves Today, and stands among your closed cases.",
      "We send no reminders, not even of your own last days. Look at the dates below first.",
      "Open it again on any day. It comes back where it was, with its dates as they are.",
    ],
    begin: actionWords.letItGo,
  },
  done: {
    heading: "It is done",
    points: [
      "The records are here, or enough of them. Or they came another way, went to someone you chose, or do not exist. You say which.",
      "The case closes, and we send no reminders.",
      "If something turns out to be missing, open it again.",
    ],
    begin: "Choose how it ended",
  },
  clocks: {
    heading: "Which dates run on",
    none: "No legal date is running now.",
    theirs: "Theirs to keep",
    yours: "Yours",
    complaintFollows: (until: string) =>
      `If they miss their day, you have 180 days for a complaint to the federal office. That would be until ${until}.`,
  },
  costs: {
    heading: "What waiting costs, and what not",
    couldLose: "What you could lose",
    ownRuns: "A last day of your own, from the list above, can pass while you are away.",
    noneRuns:
      "No last day of your own is running now. One can begin while you are away, when they say no or miss their day.",
    losses: [
      "Offices keep records for some years only. If yours are old, ask the office how long it keeps them.",
      "A claim for benefits has dates of its own. They are set in the letters about the claim, and do not wait for this case.",
    ],
    doNotLose: "What you do not lose",
    stays: [
      "The right to ask. A fresh request is always possible, and has days of its own.",
      "What you have done so far: your letters, your papers and everything on the timeline.",
      "What they owe you. A date that they miss stays missed.",
    ],
  },
} as const;
