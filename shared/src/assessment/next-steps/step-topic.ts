import type { PlainDate } from "../../calendar/plain-date.ts";
import type { CaseInWords, StepWords } from "../../content/next-steps/step-words.ts";
import type { LetterKind } from "../../letters/letter.ts";
import type { NextStep } from "../assessment.ts";
import type { CaseView } from "../case-view.ts";

export type StepCode =
  | "send_first_request"
  | "look_in_the_portal"
  | "confirm_receipt"
  | "send_again"
  | "wait_for_answer"
  | "follow_up"
  | "ask_for_full_record"
  | "check_form_and_fee"
  | "keep_care_safe"
  | "tell_hearing_office"
  | "talk_to_doctor"
  | "send_certified_letter"
  | "meet_them"
  | "ask_for_review"
  | "ask_for_the_rest"
  | "ask_by_state_law"
  | "wait_for_review"
  | "file_complaint"
  | "send_new_request"
  | "wait_for_federal_office"
  | "collect_the_records"
  | "check_what_came"
  | "ask_the_other_office"
  | "ask_for_correction"
  | "confirm_correction"
  | "wait_for_correction"
  | "ask_about_correction"
  | "send_disagreement"
  | "ask_who_has_seen"
  | "ask_about_list"
  | "let_it_go";

/** The case on a day, as the steps look at it. */
export interface StepView extends CaseView {
  readonly today: PlainDate;
  /** Calendar days since the latest day of the leading date; null unless it passed. */
  readonly late: number | null;
  readonly complaintOpen: boolean;
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
