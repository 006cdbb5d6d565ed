import type { FactType } from "../../../workflow/events.ts";
import type {
  RouteAnswer,
  RouteContents,
  RouteEnd,
  RouteName,
} from "../../../workflow/route-details.ts";

/** `everywhere`: in every packet. `summary`: only for those who help, as it is about the claim. `nowhere`: the user's own business. */
export type ToldIn = "everywhere" | "summary" | "nowhere";

/** What happened, for others to read: nobody is "you" here. And which packets tell it. */
export const chronologyWords: Readonly<Record<FactType, readonly [words: string, told: ToldIn]>> = {
  request_sent: ["Request for the records sent", "everywhere"],
  receipt_established: ["The office got the request", "everywhere"],
  authority_shown: ["The office got proof that somebody may act for the person", "everywhere"],
  followed_up: ["Reminder sent", "everywhere"],
  doctor_contacted: ["The doctor was asked", "everywhere"],
  meeting_held: ["Meeting held", "everywhere"],
  certified_letter_sent: ["Certified letter sent", "everywhere"],
  hearing_scheduled: ["A hearing was set", "summary"],
  evidence_notice_sent: ["Social Security was told what is missing", "summary"],
  claim_stage_changed: ["The claim moved on", "summary"],
  route_started: ["Another way to the records was begun", "summary"],
  route_followed_up: ["Asked again on another way", "summary"],
  route_answered: ["An answer on another way", "summary"],
  route_records_received: ["Records came another way", "summary"],
  route_ended: ["Another way ended", "summary"],
  review_requested: ["Review of the refusal asked for", "everywhere"],
  review_session_held: ["The notes were looked at together", "everywhere"],
  complaint_to_holder_sent: ["Complaint sent to the office", "everywhere"],
  ocr_complaint_filed: ["Complaint filed with the Office for Civil Rights", "everywhere"],
  information_blocking_reported: ["Information blocking reported", "everywhere"],
  amendment_requested: ["Change to the record asked for", "everywhere"],
  amendment_answered: ["The office answered about the change to the record", "everywhere"],
  disagreement_sent: ["Statement of disagreement sent", "everywhere"],
  accounting_requested: ["List of who has seen the record asked for", "everywhere"],
  accounting_answered: ["The office answered about who has seen the record", "everywhere"],
  let_go: ["The request was let go", "everywhere"],
  closed: ["The case was closed", "everywhere"],
  reopened: ["The case was opened again", "everywhere"],
  paused: ["A break began", "nowhere"],
  resumed: ["A break ended", "nowhere"],
  call_logged: ["Phone call with the office", "everywhere"],
  step_decided: ["A step was decided", "nowhere"],
  note_added: ["Note", "nowhere"],
  acknowledged: ["The office confirmed the request", "everywhere"],
  summaries_received: ["A summary came in place of the records", "everywhere"],
  forms_or_fee_demanded: ["The office asked for a form or a fee", "everywhere"],
  extension_notice_received: ["The office asked for more time", "everywhere"],
  denied: ["The office refused", "everywhere"],
  only_one_way_allowed: ["The office insists on one way only", "everywhere"],
  // A threat goes into no paper unless the user asks for it: the statement can tell it.
  retaliation_reported: ["A threat because of the request", "nowhere"],
  transfer_offered: ["The office offered to send the records to somebody else", "everywhere"],
  review_session_offered: ["The office offered to go through the notes together", "everywhere"],
  ready_for_pickup: ["The records were ready", "everywhere"],
  records_received: ["Records came", "everywhere"],
  contents_checked: ["What came was compared with what was asked for", "everywhere"],
  reading_planned: ["Reading was planned", "nowhere"],
  statement_marked: ["A line of the record was marked", "nowhere"],
  statement_settled: ["A marked line was settled", "nowhere"],
  not_held: ["The office said that it does not have the records", "everywhere"],
  promised: ["The office promised the records", "everywhere"],
  returned_undeliverable: ["The request came back", "everywhere"],
  mailing_tracked: ["News of what was mailed", "everywhere"],
  review_decided: ["The review was decided", "everywhere"],
  agency_answered: ["The federal office answered", "everywhere"],
};

/** How something was sent or came, in a sentence by itself. */
export const chronologyDetails = {
  /** Which one it was, where that is not plain. `when`: "on November 12, 2026" or "between …". */
  aboutRequest: (when: string) => `It is about the request sent ${when}.`,
  aboutAmendment: (when: string) => `It is about the change to the record asked for ${when}.`,
  aboutAccounting: (when: string) =>
    `It is about the list of who has seen the record, asked for ${when}.`,
  number: (number: string) => `Number ${number}.`,
  to: (name: string) => `With ${name}.`,
  quoted: (words: string) => `In their words: “${words}”${/[.!?…]$/.test(words) ? "" : "."}`,
  promisedBy: (day: string) => `Promised by ${day}.`,
  asked: (what: string) => `Asked for: ${what}.`,
  written: "In writing.",
  notWritten: "Not in writing.",
  namedDay: (day: string) => `The office named ${day}.`,
  whole: "All of it.",
  part: "For part of the records.",
  everythingCame: "All that was asked for.",
  somethingMissing: "Something is missing.",
  agreedBefore: "A summary had been agreed to before.",
  notAgreed: "Nobody had agreed to a summary.",
  amount: (dollars: string) => `Amount: ${dollars}.`,
  hearingOn: (day: string) => `The hearing is on ${day}.`,
  receipt: {
    return_receipt: "Shown by the signed return receipt.",
    tracking: "Shown by the tracking of the post office.",
    fax_confirmation: "Shown by the fax report.",
    portal_timestamp: "Shown by the portal.",
    by_hand: "Handed over in person.",
    admitted_by_holder: "The office said so.",
    estimated: "The day is an estimate.",
  },
  review: {
    granted: "Access was granted.",
    granted_in_part: "Access was granted in part.",
    upheld: "The refusal stands.",
  },
  returned: {
    refused: "It was not accepted.",
    unclaimed: "Nobody picked it up.",
    wrong_address: "The address was wrong.",
    fax_failed: "The fax did not go through.",
    never_got_it: "The office says that it never came.",
    other: "For another reason.",
  },
} as const;

/** What is about the disability claim, and the other ways to the records. Only a summary tells it. */
export const chronologyClaim = {
  stage: (stage: string) => `Stage: ${stage}.`,
  routes: {
    portal: "The patient portal.",
    ssa_file: "The claim file from Social Security.",
    lawyer_file: "The lawyer’s file.",
    hearing_office: "The hearing office.",
    disability_examiner: "The disability examiner.",
    new_therapist: "A therapist whom the person chose.",
  },
  answers: {
    coming: "They say that it is coming.",
    they_have_them: "They have the records.",
    needs_form: "They ask for a form or a signature.",
    needs_designated_representative: "They ask for somebody else who receives it.",
    refused: "They refused.",
    not_there: "The records are not there.",
  },
  contents: {
    everything: "All of the records are in it.",
    some: "Some of the records are in it.",
    none: "None of the records are in it.",
  },
  ends: {
    records_came: "The records came.",
    not_there: "The records are not there.",
    stopped: "It was not followed any more.",
  },
} as const satisfies {
  readonly stage: (stage: string) => string;
  readonly routes: Readonly<Record<RouteName, string>>;
  readonly answers: Readonly<Record<RouteAnswer, string>>;
  readonly contents: Readonly<Record<RouteContents, string>>;
  readonly ends: Readonly<Record<RouteEnd, string>>;
};
