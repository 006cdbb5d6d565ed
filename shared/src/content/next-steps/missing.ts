import { psychotherapyNotesWords } from "../part-words.ts";
import { type CaseInWords, note, type StepWords, say, writeDown } from "./step-words.ts";

interface GapsInWords {
  /** "treatment notes from March 1, 2023 to June 30, 2023, and test data" */
  readonly gaps: string;
  /** Some of it is a time, and perhaps there was no visit in it. */
  readonly hasDays: boolean;
  /** They held psychotherapy notes back, and did not say so in writing. */
  readonly notesWithheld: boolean;
}

export const askForWhatIsMissingWords = (
  { holder, introduction, asked, due, federal }: CaseInWords,
  { gaps, hasDays, notesWithheld }: GapsInWords,
): StepWords => ({
  title: "Ask for what is missing",
  why: `Not all of it came from ${holder}. Missing: ${gaps}.${
    due === null ? "" : ` Their time for the rest is the time for the whole: ${due}.`
  }`,
  effort: "One call of five minutes, or a short message. Much of this is only forgotten.",
  cost: "Nothing for the asking. They may charge for the pages, not for looking.",
  caution: hasDays
    ? "Look first if there were visits in that time. If not, tick it as “there is none”."
    : null,
  script: [
    say(
      "If you call",
      `“Hello. ${introduction} Thank you for the records I asked for ${asked ?? "some time ago"}. Some of it is not there: ${gaps}. Could you look for it?”`,
    ),
    say(
      "Ask",
      "“By which day can I expect it? If you do not have it, could you tell me so in writing?”",
    ),
    say(
      "If you write",
      `“Thank you for what you sent. I asked for more ${asked ?? "some time ago"}. This did not come: ${gaps}. Please send it${
        federal
          ? ", or tell me in writing what you hold back and on which ground, as 45 CFR 164.524(d) asks"
          : ", or tell me in writing why not"
      }.”`,
    ),
    ...(notesWithheld && federal
      ? [
          note("About psychotherapy notes", psychotherapyNotesWords.withheld),
          note("What these never are", psychotherapyNotesWords.never),
        ]
      : []),
    writeDown,
  ],
});
