import type { PlainDate } from "../../calendar/plain-date.ts";
import type { CaseInWords, StepWords } from "../../content/next-steps/step-words.ts";
import type { LetterKind } from "../../letters/letter.ts";
import type { StepCode } from "../../workflow/step-codes.ts";
import type { NextStep } from "../assessment.ts";
import type { findBrokenPromise } from "../broken-promise.ts";
import type { CaseView } from "../case-view.ts";

/** The case on a day, as the steps look at it. */
export interface StepView extends CaseView {
  readonly today: PlainDate;
  /** Calendar days since the latest day of the leading date; null unless it passed. */
  readonly late: number | null;
  readonly complaintOpen: boolean;
  /** A day that they named by word has passed, and nobody has asked about it yet. */
  readonly brokenPromise: ReturnType<typeof findBrokenPromise>;
  readonly words: CaseInWords;
}

/** One thing to do. Its file says when it is offered beside the recommended one, and with which words. */
export interface StepTopic {
  readonly code: StepCode;
  readonly isOffered: (view: StepView) => boolean;
  readonly words: (view: StepView) => StepWords;
  readonly action: (view: StepView) => NextStep["action"];
  /** The letter that stands beside the action; null or left out where there is none. */
  readonly letter?: (view: StepView) => LetterKind | null;
  /** Null where there is no hurry. */
  readonly by: (view: StepView) => { readonly day: PlainDate; readonly isLegal: boolean } | null;
}
