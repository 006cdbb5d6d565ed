import type { DateRange } from "../calendar/date-range.ts";
import type { PlainDate } from "../calendar/plain-date.ts";
import type { CaseEvent, CaseFact, EventOf } from "./events.ts";
import { endBreakByMove, evolveClosing, evolvePause } from "./evolve/closing.ts";
import { evolveComplaints } from "./evolve/complaints.ts";
import { evolveConversations } from "./evolve/conversations.ts";
import { evolveRequests } from "./evolve/requests.ts";
import { evolveReview } from "./evolve/review.ts";
import { evolveRoutes } from "./evolve/routes.ts";
import { evolveSideRequests, followSideRequest } from "./evolve/side-requests.ts";
import { evolveStatements, linkCorrection } from "./evolve/statements.ts";
import { climb } from "./ladder.ts";
import type { SendMethod } from "./methods.ts";
import type { ReceiptBasis } from "./receipt-basis.ts";
import type { AskedFor } from "./records.ts";
import type { RouteRun } from "./route-runs.ts";
import type { AccountingRequest, AmendmentRequest } from "./side-requests.ts";
import type { Outcome, Rung, Stage } from "./stages.ts";
import type { MarkedStatement } from "./statements.ts";
import type { StepChoice, StepCode } from "./step-codes.ts";
import { arrangeTimeline } from "./timeline.ts";

/** One asking inside a case. Each has its own clock; a new one never resets an older one (FED-CLOCK-05). */
export interface RecordsRequest {
  /** The id of the event that sent it; a correction of that event keeps this id. */
  readonly id: string;
  readonly kind: "request" | "certified_letter";
  readonly sentOn: DateRange;
  readonly method: SendMethod;
  readonly askedFor: AskedFor;
  readonly trackingNumber: string | null;
  /** What was said of a disability claim when it was sent; null where nobody said. */
  readonly proofOfClaimEnclosed: boolean | null;
  readonly privateLawyer: boolean | null;
  /** Null while the day it arrived is not known: then no clock runs. */
  readonly receipt: { readonly on: DateRange; readonly basis: ReceiptBasis } | null;
  readonly returned: { readonly on: DateRange; readonly reason: string } | null;
  /** In the order of arrival. Whether one is valid is for the assessment to say. */
  readonly extensions: readonly EventOf<"extension_notice_received">[];
  readonly denials: readonly EventOf<"denied">[];
  readonly deliveries: readonly EventOf<"records_received">[];
  /** What the person found when comparing what came with what was asked for. */
  readonly checks: readonly EventOf<"contents_checked">[];
  readonly summaries: readonly EventOf<"summaries_received">[];
  readonly demands: readonly EventOf<"forms_or_fee_demanded">[];
  readonly acknowledgedOn: DateRange | null;
  readonly readyForPickupOn: DateRange | null;
  readonly notHeld: EventOf<"not_held"> | null;
}

/** That a suggested step was done, put off, turned down or taken up again. */
export interface StepDecision {
  readonly eventId: string;
  readonly step: StepCode;
  readonly choice: StepChoice;
  readonly on: DateRange;
  /** The day on which a step that was put off comes back; null for the others. */
  readonly until: PlainDate | null;
  readonly reason: string | null;
}

/** The state of a case: the fold of its events. */
export interface RecordsCase {
  readonly stage: Stage;
  /** The highest rung reached; what `stage` is while open and comes back to when reopened. */
  readonly rung: Rung;
  readonly outcome: Outcome | null;
  readonly closedOn: DateRange | null;
  /** A break that the person takes while the case stays open; null without one. It ends on the day `until`, if one is set. */
  readonly pause: { readonly on: DateRange; readonly until: PlainDate | null } | null;
  /** From when until when the person was away, as long as no move has followed; null otherwise. */
  readonly away: { readonly since: DateRange; readonly backOn: DateRange } | null;
  readonly rungsReachedOn: Readonly<Partial<Record<Stage, DateRange>>>;
  /** Oldest first by the day they were sent. */
  readonly requests: readonly RecordsRequest[];
  /** When the holder had proof that somebody may act for the person; null where none is recorded. */
  readonly authorityShownOn: DateRange | null;
  readonly doctorContacts: readonly (EventOf<"doctor_contacted"> | EventOf<"meeting_held">)[];
  readonly followUps: readonly EventOf<"followed_up">[];
  readonly promises: readonly {
    readonly eventId: string;
    readonly madeOn: DateRange;
    readonly by: PlainDate;
    readonly who: string | null;
  }[];
  /** What the user decided about suggested steps, in the order of the facts: of one step the last counts. */
  readonly stepDecisions: readonly StepDecision[];
  readonly offers: readonly (
    | EventOf<"transfer_offered">
    | EventOf<"review_session_offered">
    | EventOf<"review_session_held">
  )[];
  readonly review: {
    readonly requestedOn: DateRange | null;
    readonly decided: EventOf<"review_decided"> | null;
  };
  readonly complaints: {
    readonly toHolderOn: DateRange | null;
    readonly ocr: EventOf<"ocr_complaint_filed"> | null;
    readonly informationBlocking: EventOf<"information_blocking_reported"> | null;
    readonly agencyAnswers: readonly EventOf<"agency_answered">[];
  };
  readonly amendments: readonly AmendmentRequest[];
  readonly accountings: readonly AccountingRequest[];
  /** Other ways to the records, beside the requests to the holder; oldest first by the day they began. */
  readonly routes: readonly RouteRun[];
  /** What was marked while reading, in the order of the days. */
  readonly statements: readonly MarkedStatement[];
  /** Facts that stand, in the order in which they happened. */
  readonly facts: readonly CaseFact[];
  /** Everything ever recorded, in the order of recording; corrections and what they set aside included. */
  readonly history: readonly CaseEvent[];
  /** Ids of events that a correction set aside, with the id of the correction. */
  readonly superseded: ReadonlyMap<string, string>;
  /** Id of the request for each fact that belongs to one, and for the ids a request had before and after a correction. */
  readonly requestOf: ReadonlyMap<string, string>;
  /** As `requestOf`, for what was asked for besides records. */
  readonly sideRequestOf: ReadonlyMap<string, string>;
  /** As `requestOf`, for the statements that were marked. */
  readonly statementOf: ReadonlyMap<string, string>;
  readonly lastSequence: number;
}

/**
 * A case on which nothing has been recorded.
 * @example emptyCase().stage // "draft"
 */
export function emptyCase(): RecordsCase {
  return {
    stage: "draft",
    rung: "draft",
    outcome: null,
    closedOn: null,
    pause: null,
    away: null,
    rungsReachedOn: {},
    requests: [],
    authorityShownOn: null,
    doctorContacts: [],
    followUps: [],
    promises: [],
    stepDecisions: [],
    offers: [],
    review: { requestedOn: null, decided: null },
    complaints: { toHolderOn: null, ocr: null, informationBlocking: null, agencyAnswers: [] },
    amendments: [],
    accountings: [],
    routes: [],
    statements: [],
    facts: [],
    history: [],
    superseded: new Map(),
    requestOf: new Map(),
    sideRequestOf: new Map(),
    statementOf: new Map(),
    lastSequence: 0,
  };
}

/**
 * The case after one more fact. Facts must come in the order in which they happened, and `requestOf` must know their request: `replay` sees to both.
 * @example evolve(state, fact).stage
 */
export function evolve(state: RecordsCase, fact: CaseFact): RecordsCase {
  const changed = endBreakByMove(changeDetails(state, fact), fact);
  return climb({ ...changed, facts: [...state.facts, fact] }, fact);
}

function changeDetails(state: RecordsCase, fact: CaseFact): RecordsCase {
  switch (fact.type) {
    case "request_sent":
    case "certified_letter_sent":
    case "summaries_received":
    case "forms_or_fee_demanded":
    case "denied":
    case "ready_for_pickup":
    case "records_received":
    case "contents_checked":
    case "not_held":
      return evolveRequests(state, fact);
    case "receipt_established":
    case "returned_undeliverable":
    case "acknowledged":
    case "extension_notice_received":
      return followSideRequest(state, fact) ?? evolveRequests(state, fact);
    case "followed_up":
      return followSideRequest(state, fact) ?? evolveConversations(state, fact);
    case "doctor_contacted":
    case "meeting_held":
    case "call_logged":
    case "step_decided":
    case "promised":
    case "transfer_offered":
    case "review_session_offered":
    case "review_session_held":
      return evolveConversations(state, fact);
    case "review_requested":
    case "review_decided":
      return evolveReview(state, fact);
    case "complaint_to_holder_sent":
    case "ocr_complaint_filed":
    case "information_blocking_reported":
    case "agency_answered":
      return evolveComplaints(state, fact);
    case "amendment_requested":
      return linkCorrection(evolveSideRequests(state, fact), fact);
    case "amendment_answered":
    case "disagreement_sent":
    case "accounting_requested":
    case "accounting_answered":
      return evolveSideRequests(state, fact);
    case "route_started":
    case "route_followed_up":
    case "route_answered":
    case "route_records_received":
    case "route_ended":
      return evolveRoutes(state, fact);
    case "let_go":
    case "closed":
    case "reopened":
      return evolveClosing(state, fact);
    case "statement_marked":
    case "statement_settled":
      return evolveStatements(state, fact);
    case "paused":
    case "resumed":
      return evolvePause(state, fact);
    case "authority_shown":
      return { ...state, authorityShownOn: state.authorityShownOn ?? fact.occurredOn };
    // Read from the facts, like a note.
    case "mailing_tracked":
    case "hearing_scheduled":
    case "evidence_notice_sent":
    case "claim_stage_changed":
    case "reading_planned":
    case "only_one_way_allowed":
    case "retaliation_reported":
    case "note_added":
      return state;
    default:
      return fact satisfies never;
  }
}

/**
 * The state before the first fact, and the facts that stand in the order in which they happened.
 * @example const { start, facts } = openTimeline(events);
 */
export function openTimeline(events: readonly CaseEvent[]): {
  readonly start: RecordsCase;
  readonly facts: readonly CaseFact[];
} {
  const { facts, ...known } = arrangeTimeline(events);
  const lastSequence = known.history.at(-1)?.sequence ?? 0;
  return { start: { ...emptyCase(), ...known, lastSequence }, facts };
}

/**
 * The state of a case from everything recorded on it. What a correction set aside is left out. The order of recording makes no difference.
 * @example replay(events).requests[0]?.receipt
 */
export function replay(events: readonly CaseEvent[]): RecordsCase {
  const { start, facts } = openTimeline(events);
  return facts.reduce(evolve, start);
}
