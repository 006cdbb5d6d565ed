import { answerReply, type Reply, type ReplyCode } from "../content/talks/replies.ts";
import type { TalkVoice } from "../content/talks/talk-voice.ts";
import type { StepCode } from "../workflow/step-codes.ts";

const asking: readonly ReplyCode[] = [
  "policy",
  "doctor_must_approve",
  "too_busy",
  "already_sent",
  "form",
  "come_in",
  "no_notes",
  "upset",
  "balance",
  "fee",
  "who_is_this_for",
  "only_providers",
  "summary",
  "portal",
  "other_office",
  "not_here",
  "call_later",
];

/** What is usually heard in each talk, the most frequent first. A step that is no talk has none. */
const repliesByStep: Readonly<Partial<Record<StepCode, readonly ReplyCode[]>>> = {
  confirm_receipt: ["call_later", "too_busy", "not_here", "form", "who_is_this_for"],
  follow_up: asking,
  talk_to_doctor: [
    "policy",
    "upset",
    "no_notes",
    "only_providers",
    "summary",
    "who_is_this_for",
    "doctor_must_approve",
    "too_busy",
    "portal",
    "balance",
    "call_later",
    "form",
  ],
  meet_them: asking,
  ask_for_full_record: ["summary", "portal", "no_notes", "upset", "policy", "form", "fee"],
  check_form_and_fee: ["fee", "form", "balance", "come_in", "who_is_this_for", "too_busy"],
  ask_for_the_rest: ["no_notes", "other_office", "already_sent", "portal", "too_busy", "policy"],
  collect_the_records: ["come_in", "fee", "form", "balance"],
  ask_the_other_office: ["not_here", "call_later", "who_is_this_for", "too_busy"],
};

/**
 * "If they say X, you can say Y": what to expect in the talk of a step. Empty where the step is no talk.
 * @example rehearse("follow_up", voice)[0]?.youSay
 */
export function rehearse(step: StepCode, voice: TalkVoice): Reply[] {
  const usual = repliesByStep[step] ?? [];
  const first: readonly ReplyCode[] =
    voice.isSelf || usual.length === 0 ? [] : ["only_to_the_patient"];
  return [...first, ...usual].map((code) => answerReply(code, voice));
}
