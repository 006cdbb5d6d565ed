import type { NextStep } from "../../assessment/assessment.ts";
import type { TalkVoice } from "../talks/talk-voice.ts";

/** The words of one step. Who does it by when is decided elsewhere. */
export type StepWords = Pick<NextStep, "title" | "why" | "effort" | "cost" | "caution" | "script">;

/** The facts of a case as the words of a step need them. */
export interface CaseInWords extends TalkVoice {
  /** First words on the phone: who calls, and for whom. */
  readonly introduction: string;
  /** "my records" or "the records of Ana Silva". */
  readonly theRecords: string;
  /** What the doctor said of the claim at the last talk about it. */
  readonly doctorsSupport: "with_form" | "in_words" | "unknown";
  /** "on October 13"; null while nothing was sent. */
  readonly asked: string | null;
  /** "by Thursday, November 12"; null while no date is known. */
  readonly due: string | null;
  /** "7 days"; null unless the last day has passed. */
  readonly late: string | null;
  /** The last day for a complaint, once there is something to complain of. */
  readonly fileBy: string | null;
  /** It counts from a written no with which nothing is wrong, as far as the case knows. */
  readonly isNoAlone: boolean;
  /** That day lies behind: what is said then keeps the way open. */
  readonly isAfterFileBy: boolean;
}

/**
 * A line to say aloud or to write, in quotation marks.
 * @example say("Ask", "“By which day can I expect them?”")
 */
export function say(cue: string, words: string): NextStep["script"][number] {
  return { cue, words, spoken: true };
}

/**
 * A line for the user alone.
 * @example note("Bring", "A paper that shows who you are.")
 */
export function note(cue: string, words: string): NextStep["script"][number] {
  return { cue, words, spoken: false };
}

/** What to keep from any talk. */
export const writeDown = note("Write down", "Who you spoke with, what was promised, and the day.");

/**
 * First words on the phone. Without a name the person calls in their own matter.
 * @example introduce(null, "Dr. Reyes") // "I am a patient of Dr. Reyes."
 */
export function introduce(person: string | null, whose: string): string {
  return person === null
    ? `I am a patient of ${whose}.`
    : `I am calling for ${person}, a patient of ${whose}.`;
}
