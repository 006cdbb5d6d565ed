import { type CaseInWords, note, type StepWords, say } from "./step-words.ts";

/** `day` is the last of the 5 business days that count back from the hearing (SSA-EVID-02, SSA-EVID-03). */
export const tellHearingOfficeWords = (
  { holder, theRecords, asked }: CaseInWords,
  day: string,
): StepWords => ({
  title: "Tell the hearing office which records are still missing",
  why: `Evidence for the hearing has to be sent, or named, by ${day}. That is 5 business days before it. Telling them in time about records that you wait for keeps the door open for those records.`,
  effort: "One short letter. A lawyer or representative, if you have one, can send it.",
  cost: "Postage, if you mail it.",
  caution: null,
  script: [
    say(
      "Write",
      `“I asked ${holder} for ${theRecords}${asked === null ? "" : ` ${asked}`} and have not received everything. I will send it as soon as it comes. Please keep the record open for it.”`,
    ),
    note("Send along", "What you have already, and a copy of your request and its proof."),
    note("Say it in writing", "Social Security does not talk about medical records on the phone."),
    note("Keep", "A copy, and proof of the day it arrived."),
  ],
});
