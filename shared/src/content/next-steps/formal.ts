import { type CaseInWords, note, type StepWords, say } from "./step-words.ts";

export const certifiedLetterWords = ({ holder, late }: CaseInWords): StepWords => ({
  title: "Send the certified letter",
  why: `It asks again, quotes the rule, and asks ${holder} to name its ground. The receipt proves the day it arrived. It opens its own 30 days, and the older ones run on.${
    late === null ? "" : ` They are ${late} late.`
  }`,
  effort: "Half an hour, with the way to the post office.",
  cost: "The postage for certified mail with a return receipt.",
  caution: "A formal letter can strain things with the office. You choose how friendly it sounds.",
  script: [],
});

export const askForReviewWords = ({ holder }: CaseInWords): StepWords => ({
  title: "Ask for a review by another clinician",
  why: `On this ground a licensed professional who took no part in the no has to look at it again. ${holder} chooses that person, and has to do it promptly.`,
  effort: "A short letter or message.",
  cost: "Postage, if you mail it.",
  caution: "The rule gives no number of days for a review. We suggest asking after 14 and 30 days.",
  script: [
    say(
      "Write",
      "“I ask for a review of your denial under 45 CFR 164.524(a)(4). It must be done by a licensed health care professional who did not take part in it. Please tell me in writing who it is, and what was decided.”",
    ),
    note("Keep", "A copy, and the day on which you sent it."),
  ],
});

export const askForTheRestWords = ({ holder, due, theRecords }: CaseInWords): StepWords => ({
  title: "Ask for everything else",
  why: `Whatever their reason covers, ${holder} may leave out that part only, and has to give you the rest${
    due === null ? "" : `, ${due}`
  }.`,
  effort: "A short letter or message.",
  cost: "Postage, if you mail it.",
  caution: null,
  script: [
    say(
      "Write",
      `“You refused a part of ${theRecords}. Please leave out only what your reason covers, and send everything else, as 45 CFR 164.524(d)(1) asks.”`,
    ),
    say("Then ask", "“By which day can I expect it?”"),
    note("Keep", "A copy, and the day on which you sent it."),
  ],
});

export const fileComplaintWords = (words: CaseInWords): StepWords => ({
  title: words.isAfterFileBy
    ? "File a complaint with the federal office, and say why it is late"
    : "File a complaint with the federal office",
  why: `The HHS Office for Civil Rights looks after this rule. It is free, and you do not have to wait for ${words.holder}.${sayLastDay(words)}`,
  effort: "About an hour with the form. The office has no deadline, so it can take months.",
  cost: "Nothing. It is free.",
  caution:
    "A complaint can strain your care there. They may not punish you for it: 45 CFR 164.530(g). You may stop and think first.",
  script: [
    note("Say who", "The name and address of the office, and that you are or were a patient."),
    note("Say what", "When the request arrived, what came back, and what did not. Keep to dates."),
    ...(words.isAfterFileBy
      ? [note("Say why it is late", "Illness, a promise you waited for, or that nobody told you.")]
      : []),
    note("Add", "Copies of your request, the proof that it arrived, and their letters."),
    note("For someone else", "Add that person’s name, and their signed consent."),
  ],
});

/** FED-OCR-01: the office may waive the limit, so a passed day never ends the sentence. */
function sayLastDay({ fileBy, isAfterFileBy, isNoAlone }: CaseInWords): string {
  if (fileBy === null) return "";
  if (isAfterFileBy)
    return ` The 180 days that we count came to ${fileBy}. The office may waive the limit for good cause: 45 CFR 160.306(b)(3).`;
  return isNoAlone
    ? ` We see no broken rule in their no so far. If you complain, your last day is ${fileBy}.`
    : ` Your last day is ${fileBy}.`;
}

export const sendNewRequestWords = ({ holder }: CaseInWords): StepWords => ({
  title: "Send a new request, which has its own clock",
  why: `Each request counts by itself. If ${holder} misses the date of a new one, that can be complained of for another 180 days.`,
  effort: "A short letter. We fill in what we know.",
  cost: "A stamp, if you mail it.",
  caution: null,
  script: [],
});
