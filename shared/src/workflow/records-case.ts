import type { DateRange } from "../calendar/date-range.ts";
import type { CaseEvent, EventOf, ReceiptBasis, SendMethod } from "./events.ts";
import type { AskedFor } from "./records.ts";
import type { Outcome, Stage } from "./stages.ts";

/** One asking inside a case. Each has its own clock; a new one never resets an older one (FED-CLOCK-05). */
export interface RecordsRequest {
  /** The id of the event that sent it; a correction of that event keeps this id. */
  readonly id: string;
  readonly kind: "request" | "certified_letter";
  readonly sentOn: DateRange;
  readonly method: SendMethod;
  readonly askedFor: AskedFor;
  readonly trackingNumber: string | null;
  /** Null while the day it arrived is not known: then no clock runs. */
  readonly receipt: { readonly on: DateRange; readonly basis: ReceiptBasis } | null;
  readonly returned: { readonly on: DateRange; readonly reason: string } | null;
  /** In the order of arrival. Whether one is valid is for the assessment to say. */
  readonly extensions: readonly EventOf<"extension_notice_received">[];
  readonly denials: readonly EventOf<"denied">[];
  readonly deliveries: readonly EventOf<"records_received">[];
  readonly summaries: readonly EventOf<"summaries_received">[];
  readonly demands: readonly EventOf<"forms_or_fee_demanded">[];
  readonly acknowledgedOn: DateRange | null;
  readonly readyForPickupOn: DateRange | null;
  readonly notHeld: EventOf<"not_held"> | null;
}

/** The state of a case: the fold of its events. */
export interface RecordsCase {
  readonly stage: Stage;
  /** The highest rung reached; what `stage` is while open and comes back to when reopened. */
  readonly rung: Exclude<Stage, "closed">;
  readonly outcome: Outcome | null;
  readonly closedOn: DateRange | null;
  readonly rungsReachedOn: Readonly<Partial<Record<Stage, DateRange>>>;
  /** Oldest first by the day they were sent. */
  readonly requests: readonly RecordsRequest[];
  readonly doctorContacts: readonly (EventOf<"doctor_contacted"> | EventOf<"meeting_held">)[];
  readonly followUps: readonly EventOf<"followed_up">[];
  readonly promises: readonly {
    readonly eventId: string;
    readonly madeOn: DateRange;
    readonly by: string;
    readonly who: string | null;
  }[];
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
  readonly amendments: readonly {
    readonly requested: EventOf<"amendment_requested">;
    readonly answered: EventOf<"amendment_answered"> | null;
  }[];
  /** Facts that stand, by date, then in the order of recording. */
  readonly facts: readonly CaseEvent[];
  /** Ids of events that a correction set aside, with the id of the correction. */
  readonly superseded: ReadonlyMap<string, string>;
  readonly lastSequence: number;
}
