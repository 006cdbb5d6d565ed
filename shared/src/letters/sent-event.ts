import type { HolderKind } from "../api/holders.ts";
import type { Deadline } from "../assessment/assessment.ts";
import type { DateRange } from "../calendar/date-range.ts";
import { letterNames } from "../content/letter-names.ts";
import { isOpenToReview } from "../workflow/denial-grounds.ts";
import type { FactType, NewEvent } from "../workflow/events.ts";
import type { SendMethod } from "../workflow/methods.ts";
import type { AskedFor } from "../workflow/records.ts";
import type { RecordsCase } from "../workflow/records-case.ts";
import type { RouteName } from "../workflow/route-details.ts";
import { findOpenRun } from "../workflow/route-runs.ts";
import { normalizeTracking } from "../workflow/tracking-number.ts";
import type { LetterKind } from "./letter.ts";
import type { RenderedLetter } from "./render-letter.ts";

type SentEventType = Extract<
  FactType,
  | "request_sent"
  | "certified_letter_sent"
  | "followed_up"
  | "doctor_contacted"
  | "review_requested"
  | "evidence_notice_sent"
  | "complaint_to_holder_sent"
  | "information_blocking_reported"
  | "amendment_requested"
  | "disagreement_sent"
  | "accounting_requested"
  | "let_go"
  | "note_added"
>;

/** What a letter on another way to the records can record: the start of the way, or another word on it. */
type RouteEventType = "route_started" | "route_followed_up";

/** What marking a letter as sent records. One line for each letter; one on another way belongs to that way. */
export const eventByLetter: Readonly<
  Record<LetterKind, SentEventType | { readonly route: RouteName }>
> = {
  first_request: "request_sent",
  free_copy: "request_sent",
  certified_letter: "certified_letter_sent",
  fee_estimate: "followed_up",
  follow_up: "followed_up",
  summary_objection: "followed_up",
  authorization_note: "followed_up",
  fee_objection: "followed_up",
  extension_answer: "followed_up",
  gap_letter: "followed_up",
  denial_answer: "followed_up",
  release_the_rest: "followed_up",
  preserve_records: "followed_up",
  session_answer: "followed_up",
  doctor_letter: "doctor_contacted",
  review_request: "review_requested",
  complaint_to_holder: "complaint_to_holder_sent",
  information_blocking_report: "information_blocking_reported",
  amendment_request: "amendment_requested",
  disagreement_statement: "disagreement_sent",
  accounting_request: "accounting_requested",
  evidence_notice: "evidence_notice_sent",
  letting_go: "let_go",
  // The statement is not the complaint: that is filed with the form, and told by the user.
  ocr_complaint: "note_added",
  new_therapist: { route: "new_therapist" },
  lawyer_request: { route: "lawyer_file" },
  hearing_office: { route: "hearing_office" },
  disability_examiner: { route: "disability_examiner" },
  ssa_file: { route: "ssa_file" },
  lawyer_follow_up: { route: "lawyer_file" },
};

/** Where the holder of the case is the lawyer or Social Security, the letter to them is the request itself. */
const eventToSuchHolder: Readonly<
  Partial<Record<LetterKind, { readonly holder: HolderKind; readonly event: SentEventType }>>
> = {
  lawyer_request: { holder: "lawyer", event: "request_sent" },
  lawyer_follow_up: { holder: "lawyer", event: "followed_up" },
  ssa_file: { holder: "ssa", event: "request_sent" },
};

/** What was sent, when, how, and the case on that day. */
export interface Sending {
  readonly kind: LetterKind;
  readonly letter: RenderedLetter;
  readonly sentOn: DateRange;
  readonly method: SendMethod;
  readonly trackingNumber: string | null;
  readonly askedFor: AskedFor | null;
  readonly caseState: RecordsCase;
  readonly deadlines: readonly Deadline[];
  readonly holderKind: HolderKind;
  readonly doctorName: string | null;
}

/**
 * Which event a letter records on this case. A reminder needs a request to remind of, a closed case is not let go again and begins no other
 * way: there it is a note. On a way that runs, another letter is another word on it.
 * @example eventTypeOf({ kind: "follow_up", caseState, holderKind: "practice" }) // "followed_up"
 */
export function eventTypeOf({
  kind,
  caseState,
  holderKind,
}: Pick<Sending, "kind" | "caseState" | "holderKind">): SentEventType | RouteEventType {
  const other = eventToSuchHolder[kind];
  const type = other?.holder === holderKind ? other.event : eventByLetter[kind];
  if (typeof type === "object") {
    if (caseState.stage === "closed") return "note_added";
    return findOpenRun(caseState.routes, type.route) ? "route_followed_up" : "route_started";
  }
  if (type === "followed_up" && caseState.requests.length === 0) return "note_added";
  if (type === "let_go" && caseState.stage === "closed") return "note_added";
  return type;
}

/**
 * True where the event says which records are asked for, so that it cannot be recorded while nobody has said it.
 * @example needsAskedFor("request_sent") // true
 */
export function needsAskedFor(type: ReturnType<typeof eventTypeOf>): boolean {
  return type === "request_sent" || type === "certified_letter_sent";
}

/**
 * The event that a sent letter records; null where it needs what is asked for and nobody has said it.
 * @example toSentEvent(sending)?.type // "certified_letter_sent"
 */
export function toSentEvent(sending: Sending): NewEvent | null {
  const { letter, method, askedFor, caseState } = sending;
  const type = eventTypeOf(sending);
  const occurredOn = sending.sentOn;
  const tracking =
    sending.trackingNumber === null
      ? {}
      : { trackingNumber: normalizeTracking(sending.trackingNumber) };
  switch (type) {
    case "request_sent":
    case "certified_letter_sent": {
      if (askedFor === null) return null;
      const details = { askedFor, ...tracking, ...claimOf(letter) };
      return type === "request_sent"
        ? { type, occurredOn, details: { ...details, method } }
        : { type, occurredOn, details };
    }
    case "followed_up":
      return { type, occurredOn, details: { method, ...tracking, ...openRequest(sending) } };
    case "doctor_contacted":
      return {
        type,
        occurredOn,
        details: { method, ...tracking, ...named("doctorName", sending.doctorName) },
      };
    case "review_requested":
      return { type, occurredOn, details: { method, ...tracking, ...deniedRequest(caseState) } };
    case "evidence_notice_sent":
      return {
        type,
        occurredOn,
        details: {
          method,
          ...tracking,
          ...named("missing", letter.known.outstanding_records ?? null),
        },
      };
    case "amendment_requested":
      return { type, occurredOn, details: { method, ...tracking, ...correctionOf(letter) } };
    case "disagreement_sent":
      return {
        type,
        occurredOn,
        details: { method, ...tracking, ...refusedCorrection(caseState) },
      };
    case "accounting_requested":
      return { type, occurredOn, details: { method, from: null, to: null, ...tracking } };
    case "complaint_to_holder_sent":
      return { type, occurredOn, details: { method, ...tracking } };
    case "information_blocking_reported":
    case "let_go":
      return { type, occurredOn, details: {} };
    case "route_started":
    case "route_followed_up":
      return toRouteEvent(type, sending, tracking);
    case "note_added":
      return { type, occurredOn, details: { text: noteOf(sending.kind) } };
    default:
      return type satisfies never;
  }
}

function toRouteEvent(
  type: RouteEventType,
  { kind, letter, method, sentOn: occurredOn }: Sending,
  tracking: { readonly trackingNumber?: string },
): NewEvent | null {
  const way = eventByLetter[kind];
  if (typeof way !== "object") return null;
  if (type === "route_followed_up")
    return { type, occurredOn, details: { ...way, method, ...tracking } };
  const representative = named(
    "designatedRepresentative",
    letter.known.designated_person?.slice(0, 200) ?? null,
  );
  return { type, occurredOn, details: { ...way, method, ...tracking, ...representative } };
}

function noteOf(kind: LetterKind): string {
  const sent = `Sent: ${letterNames[kind]}.`;
  return kind === "ocr_complaint"
    ? `${sent} The complaint itself counts from the day on which it is filed.`
    : sent;
}

function named<Key extends string>(key: Key, text: string | null): Partial<Record<Key, string>> {
  const named: Partial<Record<Key, string>> = {};
  if (text !== null && text !== "") named[key] = text;
  return named;
}

/** Said only where the letter says it. */
function claimOf({ blocks }: RenderedLetter) {
  const says = (id: string) => blocks.some((block) => block.id === id);
  return {
    ...(says("proof") ? { proofOfClaimEnclosed: true } : {}),
    ...(says("no_lawyer") ? { privateLawyer: false } : {}),
  };
}

/** The oldest request that still waits; left out where none does. */
function openRequest({ deadlines }: Sending): { requestId?: string } {
  const waiting = deadlines.find(
    ({ kind, status, requestId }) =>
      kind === "answer_due" && status !== "met" && requestId !== null,
  );
  return named("requestId", waiting?.requestId ?? null);
}

function deniedRequest({ requests }: RecordsCase): { requestId?: string } {
  const denied = requests.find(({ denials }) => denials.some(isOpenToReview));
  return named("requestId", denied?.id ?? null);
}

function refusedCorrection({ amendments }: RecordsCase): { requestId?: string } {
  const refused = amendments.find(
    ({ answers, disagreement }) =>
      answers.at(-1)?.details.answer === "denied" && disagreement === null,
  );
  return named("requestId", refused?.id ?? null);
}

/** What is wrong with the record; in the user's own words for the paragraph where the fact was not typed. */
function correctionOf({ known, blocks }: RenderedLetter): { what: string; page?: string } {
  const own = blocks
    .filter(({ id }) => id === "wrong")
    .flatMap(({ segments }) => segments)
    .map((segment) => (segment.kind === "text" ? segment.text : ""))
    .join("")
    .slice(0, 4000);
  const page = known.amend_where ?? "";
  return {
    what: known.amend_wrong ?? (own === "" ? "See the letter" : own),
    ...(page === "" || page.length > 200 ? {} : { page }),
  };
}
