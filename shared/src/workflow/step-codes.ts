import { z } from "zod";

/**
 * Every step that the app suggests. Stored with the decisions of users, so a code is never renamed and never removed:
 * a step that is no longer suggested keeps its code.
 */
export const stepCodeSchema = z.enum([
  "send_first_request",
  "look_in_the_portal",
  "confirm_receipt",
  "send_again",
  "wait_for_answer",
  "follow_up",
  "ask_for_full_record",
  "check_form_and_fee",
  "keep_care_safe",
  "tell_hearing_office",
  "follow_up_route",
  "close_another_way",
  "talk_to_doctor",
  "send_certified_letter",
  "meet_them",
  "ask_for_review",
  "ask_for_the_rest",
  "ask_by_state_law",
  "wait_for_review",
  "file_complaint",
  "send_new_request",
  "wait_for_federal_office",
  "collect_the_records",
  "check_what_came",
  "ask_for_what_is_missing",
  "read_what_came",
  "talk_about_marks",
  "tell_lawyer_of_marks",
  "ask_for_limitations",
  "ask_the_other_office",
  "ask_for_correction",
  "confirm_correction",
  "wait_for_correction",
  "ask_about_correction",
  "send_disagreement",
  "ask_who_has_seen",
  "ask_about_list",
  "rest",
  "let_it_go",
]);
export type StepCode = z.infer<typeof stepCodeSchema>;

/** Nothing is the user's to do in these, so there is nothing to set aside either. */
export const waitingStepSchema = stepCodeSchema.extract([
  "wait_for_answer",
  "wait_for_review",
  "wait_for_federal_office",
  "wait_for_correction",
  "rest",
]);

const waitingSteps: readonly string[] = waitingStepSchema.options;

/**
 * True for a step in which the user only waits or rests.
 * @example isWaitingStep("wait_for_answer") // true
 */
export function isWaitingStep(code: StepCode): boolean {
  return waitingSteps.includes(code);
}

/** The steps that can be done, put off or turned down. */
export const decidableStepSchema = stepCodeSchema.exclude(waitingStepSchema.options);
export type DecidableStep = z.infer<typeof decidableStepSchema>;

/** What is done by talking with somebody, the usual ones first. */
export const talkStepSchema = decidableStepSchema.extract([
  "follow_up",
  "confirm_receipt",
  "talk_to_doctor",
  "meet_them",
  "ask_for_full_record",
  "check_form_and_fee",
  "ask_for_the_rest",
  "ask_the_other_office",
  "ask_about_correction",
  "confirm_correction",
  "ask_about_list",
  "keep_care_safe",
]);
export type TalkStep = z.infer<typeof talkStepSchema>;

/**
 * True for a step that is done by talking with somebody.
 * @example isTalkStep("follow_up") // true
 */
export function isTalkStep(code: string): code is TalkStep {
  return talkStepSchema.safeParse(code).success;
}

export const stepChoiceSchema = z.enum(["done", "snoozed", "not_for_me", "taken_up_again"]);
export type StepChoice = z.infer<typeof stepChoiceSchema>;
