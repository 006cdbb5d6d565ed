import { rungTitles } from "../../ladder.ts";
import { countOf, numberWord } from "../../number-words.ts";

const ordinals = ["first", "second", "third", "fourth", "fifth", "sixth"];

/** Words of Today. */
export const todayTexts = {
  loading: "Looking at your dates…",
  sum: {
    noCase: "Nothing is due. You have no case yet.",
    late: (count: number) => `${countOf(count, "answer is", "answers are")} late.`,
    soon: (count: number) => `${countOf(count, "date comes", "dates come")} within a week.`,
    yours: (count: number) => `${countOf(count, "step is", "steps are")} yours, without hurry.`,
    nothing: "Nothing is yours to do today. We keep watch on the dates.",
    rest: "The rest can wait.",
  },
  notices: {
    label: "Reminders",
    putAway: "Put away",
    putAwayOf: (notice: string) => `Put away: ${notice}`,
  },
  tellUs: {
    question: "Did something come in the mail, or did someone call?",
    open: "Tell us what happened",
  },
  tooMuch: {
    heading: "Too much today?",
    body: (day: string) =>
      `That is allowed. No legal date of yours comes before ${day}. We keep watch on the dates, and this page is here when you come back.`,
  },
  madeUp: "These are made-up cases",
  first: {
    heading: "First steps",
    ready: "When you are ready",
    start: "Start with one request",
    how: "Think of one office that has your records. We ask a few short questions, then write the first letter for you. About ten minutes. You can stop half-way, and it keeps your place.",
    notSure: "Not sure what you can ask for? <a>What counts as a record</a>",
    orFirst: "Or first",
    lookAround: "Look around with made-up cases",
    madeUp:
      "We fill your pages with invented people and offices, so that you can see how a case climbs. One press takes them away again.",
  },
  sections: {
    overdue: (count: number) => (count === 1 ? "Overdue: their answer" : "Overdue: their answers"),
    late: (count: number) => `${count} are late`,
    dueThisWeek: "Due this week",
    dates: (count: number) => (count === 1 ? "One date" : `${count} dates`),
    yourMove: "Your move, no hurry",
    forYou: "Waiting for you",
    waitingOnThem: "Waiting for them",
    nothing: "Nothing for you to do",
    little: "Little for you to do",
    resting: "Resting",
    breakHere: "You are taking a break here",
    seeAll: (count: number) => `See all ${count} in the list of cases`,
  },
  entry: {
    ready: "when you are ready",
    resting: "Resting",
    noLegalDate: "No legal date",
    suggestion: "Our suggestion, not a rule",
    by: (day: string) => `by\u00a0${day}`,
    openWords: "Open the words to say",
    called: "I called already",
    from: (holder: string) => `Records from ${holder}`,
    of: (person: string) => `For ${person}`,
    notSent: "Not sent yet",
    /** The number of a rung counts from 0. */
    rung: (rung: keyof typeof rungTitles, number: number, count: number) =>
      `${rungTitles[rung]}, the ${ordinals[number]} rung of ${numberWord(count)}`,
  },
} as const;
