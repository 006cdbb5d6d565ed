import type { MarkedStatement } from "../../workflow/statements.ts";
import { quoteOf } from "./reading.ts";
import { type CaseInWords, note, type StepWords, say } from "./step-words.ts";

export const askForCorrectionWords = (
  { holder }: CaseInWords,
  marks: readonly MarkedStatement[],
): StepWords => ({
  title: "Ask them to correct what is wrong",
  why: `You may ask ${holder} to correct a statement that is wrong, such as “in remission” when you were not. The answer has 60 days of its own, apart from the records.`,
  effort: "A short letter for each statement. Say where it stands and what is right.",
  cost: "Postage, if you mail it.",
  caution: "They may say no if they think that it is right. Then you may add a page of your own.",
  script: [
    say(
      "Write",
      "“I ask you under 45 CFR 164.526 to amend my record. In the note of … it says: “…”. That is wrong, because … Please correct it to: “…”.”",
    ),
    ...marks.map((mark) => note("You marked", quoteOf(mark))),
    note("Keep", "A copy, and the proof that it arrived. That day is day 0."),
  ],
});

export const confirmCorrectionWords = ({ holder }: CaseInWords): StepWords => ({
  title: "Find out when your correction request arrived",
  why: `Their 60 days count from the day it reached ${holder}. Without that day, no date can be counted.`,
  effort: "Five minutes. Look at the receipt, the tracking or the portal, or ask.",
  cost: "Nothing.",
  caution: null,
  script: [say("Ask", "“On which day did you receive my request to amend my record?”")],
});

export const waitForCorrectionWords = (due: string | null): StepWords => ({
  title: "Wait for their answer about the correction",
  why:
    due === null
      ? "Nothing is yours to do."
      : `They have to answer ${due}. We watch the date, tell you three days before it, and again if it passes.`,
  effort: "Nothing to do. If something comes, tell us what happened.",
  cost: "Nothing.",
  caution: null,
  script: [],
});

export const askAboutCorrectionWords = ({ holder }: CaseInWords, late: string): StepWords => ({
  title: "Ask them about your correction",
  why: `Their answer about it is ${late} late. Perhaps it only lies in the wrong tray at ${holder}.`,
  effort: "One call or a short message.",
  cost: "Nothing.",
  caution: null,
  script: [
    say(
      "Ask",
      "“You received my request to amend my record. 45 CFR 164.526 gave you 60 days. By which day will I have your answer?”",
    ),
    note("Write down", "Who you spoke with, what was promised, and the day."),
  ],
});

export const sendDisagreementWords = (): StepWords => ({
  title: "Send a statement of disagreement",
  why: "They would not correct the record. You may hand in a page of your own that says why you disagree. If you do not want to, you may ask that your request and their no go with the record from now on.",
  effort: "One page in your own words.",
  cost: "Postage, if you mail it.",
  caution: "Nothing has to be done. You may also leave it as it is.",
  script: [
    say(
      "Write",
      "“This is my statement of disagreement under 45 CFR 164.526(d). In the note of … it says: “…”. I disagree, because …”",
    ),
    note("Keep", "A copy, and the day on which you sent it."),
  ],
});

export const askWhoHasSeenWords = ({ holder }: CaseInWords): StepWords => ({
  title: "Ask who has seen your record",
  why: `You can ask ${holder} for the list of those to whom it gave your record. We have not verified the rule for this: see 45 CFR 164.528.`,
  effort: "A short letter or message.",
  cost: "Postage, if you mail it. Ask first if they charge for the list.",
  caution: null,
  script: [
    say("Write", "“Please send me an accounting of disclosures of my record (45 CFR 164.528).”"),
  ],
});

export const askAboutListWords = ({ holder }: CaseInWords): StepWords => ({
  title: "Ask how it stands with the list of who has seen it",
  why: `You asked ${holder} for the list, and no answer is recorded. How long they have is not verified here, so we call nobody late.`,
  effort: "One call or a short message.",
  cost: "Nothing.",
  caution: null,
  script: [say("Ask", "“By which day can I expect the list of disclosures I asked for?”")],
});
