import { z } from "zod";
import { dateRangeSchema } from "../calendar/date-range.ts";
import { plainDateSchema } from "../calendar/plain-date.ts";
import { claimToldShape } from "./claim-stage.ts";
import { checkedPartsSchema } from "./contents-check.ts";
import { recordsReceivedSchema } from "./deliveries.ts";
import {
  claimShape,
  demandShape,
  onlyWayShape,
  retaliationShape,
  transferShape,
} from "./demands.ts";
import {
  amendmentLetterSchema,
  letterContentsSchema,
  psychotherapyNotesTestSchema,
} from "./denial-details.ts";
import { mailingTrackedShape } from "./mailing-details.ts";
import { answerMethodSchema, sendMethodSchema, sentShape, trackingNumber } from "./methods.ts";
import { arrivalShape } from "./receipt-basis.ts";
import { askedForSchema, recordKindSchema } from "./records.ts";
import { requestId, sideRequestId } from "./request-ids.ts";
import {
  routeAnsweredShape,
  routeEndedShape,
  routeFollowedUpShape,
  routeReceivedSchema,
  routeStartedShape,
} from "./route-details.ts";
import { outcomeSchema } from "./stages.ts";
import {
  readingPlannedSchema,
  statementId,
  statementMarkedSchema,
  statementSettledSchema,
} from "./statements.ts";
import { decidableStepSchema, stepChoiceSchema } from "./step-codes.ts";
import { callShape, doctorShape, meetingShape, pauseShape } from "./talk-details.ts";

const line = z.string().trim().min(1).max(200);
const paragraph = z.string().trim().min(1).max(4000);

/** The ground of a denial, as the denial rules sort it (FED DENY-*, NOTGROUND-*). */
export const denialGroundSchema = z.enum([
  "endangers_life_or_safety",
  "harm_to_another_person_named",
  "representative_could_cause_harm",
  "psychotherapy_notes",
  "legal_proceeding",
  "inmate_copy",
  "research_in_progress",
  "privacy_act",
  "confidential_source",
  "unpaid_bill",
  "own_protection_or_upset",
  "state_harm_standard",
  "office_policy",
  "other_providers_records",
  "only_to_a_clinician",
  "summary_instead",
  "on_the_portal",
  "no_reason_given_by_me",
  "other",
  "not_stated",
]);
export type DenialGround = z.infer<typeof denialGroundSchema>;

const fact = <Type extends string, Details extends z.ZodType>(type: Type, details: Details) =>
  z.strictObject({
    type: z.literal(type),
    occurredOn: dateRangeSchema,
    note: paragraph.optional(),
    documentIds: z.array(z.uuid()).max(50).optional(),
    details,
  });

/** A dated fact as the user reports it, before it is recorded. */
export const newEventSchema = z
  .discriminatedUnion("type", [
    // The person's side
    fact(
      "request_sent",
      z.strictObject({
        ...sentShape,
        askedFor: askedForSchema,
        ...claimShape,
      }),
    ),
    fact("receipt_established", z.strictObject(arrivalShape)),
    fact("mailing_tracked", z.strictObject(mailingTrackedShape)),
    fact("authority_shown", z.strictObject({ paper: line.optional() })),
    fact("followed_up", z.strictObject({ requestId, ...sentShape })),
    fact("doctor_contacted", z.strictObject({ ...sentShape, ...doctorShape })),
    fact("meeting_held", z.strictObject(meetingShape)),
    fact(
      "certified_letter_sent",
      z.strictObject({ askedFor: askedForSchema, trackingNumber, ...claimShape }),
    ),
    fact("hearing_scheduled", z.strictObject({ hearingOn: plainDateSchema })),
    fact("evidence_notice_sent", z.strictObject({ ...sentShape, missing: paragraph.optional() })),
    fact("claim_stage_changed", z.strictObject(claimToldShape)),
    fact("route_started", z.strictObject(routeStartedShape)),
    fact("route_followed_up", z.strictObject(routeFollowedUpShape)),
    fact("route_answered", z.strictObject(routeAnsweredShape)),
    fact("route_records_received", routeReceivedSchema),
    fact("route_ended", z.strictObject(routeEndedShape)),
    fact("review_requested", z.strictObject({ requestId, ...sentShape })),
    fact("review_session_held", z.strictObject({ with: line.optional() })),
    fact("complaint_to_holder_sent", z.strictObject(sentShape)),
    fact("ocr_complaint_filed", z.strictObject({ complaintNumber: line.optional() })),
    fact("information_blocking_reported", z.strictObject({ reportNumber: line.optional() })),
    fact(
      "amendment_requested",
      z.strictObject({
        what: paragraph,
        method: sendMethodSchema.optional(),
        statement: paragraph.optional(),
        page: line.optional(),
        trackingNumber,
        statementId,
      }),
    ),
    fact(
      "disagreement_sent",
      z.strictObject({
        ...{ requestId: sideRequestId, method: sendMethodSchema.optional(), trackingNumber },
      }),
    ),
    fact(
      "accounting_requested",
      z.strictObject({
        ...sentShape,
        from: plainDateSchema.nullable(),
        to: plainDateSchema.nullable(),
      }),
    ),
    fact("let_go", z.strictObject({ reason: paragraph.optional() })),
    fact("closed", z.strictObject({ outcome: outcomeSchema.exclude(["let_go"]) })),
    fact("reopened", z.strictObject({ reason: paragraph.optional() })),
    fact("paused", z.strictObject(pauseShape)),
    fact("resumed", z.strictObject({})),
    fact("call_logged", z.strictObject(callShape)),
    fact(
      "step_decided",
      z.strictObject({
        step: decidableStepSchema,
        decision: stepChoiceSchema,
        until: plainDateSchema.optional(),
        reason: paragraph.optional(),
      }),
    ),
    fact("note_added", z.strictObject({ text: paragraph })),
    // The holder's side
    fact("acknowledged", z.strictObject({ requestId, method: answerMethodSchema })),
    fact("summaries_received", z.strictObject({ requestId, agreedInAdvance: z.boolean() })),
    fact(
      "forms_or_fee_demanded",
      z.strictObject({
        requestId,
        ...demandShape,
      }),
    ),
    fact(
      "extension_notice_received",
      z.strictObject({
        requestId,
        written: z.boolean(),
        datedOn: plainDateSchema.optional(),
        reasons: paragraph.optional(),
        completionDate: plainDateSchema.optional(),
      }),
    ),
    fact(
      "denied",
      z.strictObject({
        requestId,
        method: answerMethodSchema,
        whole: z.boolean(),
        withheldKinds: z.array(recordKindSchema).max(12).optional(),
        groundInTheirWords: paragraph.optional(),
        ground: denialGroundSchema,
        psychotherapyNotesTest: psychotherapyNotesTestSchema.optional(),
        decidedByLicensedProfessional: z.boolean().nullable().optional(),
        letter: letterContentsSchema.optional(),
      }),
    ),
    fact("only_one_way_allowed", z.strictObject({ requestId, ...onlyWayShape })),
    fact("retaliation_reported", z.strictObject(retaliationShape)),
    fact("transfer_offered", z.strictObject(transferShape)),
    fact("review_session_offered", z.strictObject({ with: line.optional() })),
    fact("ready_for_pickup", z.strictObject({ requestId })),
    fact("records_received", recordsReceivedSchema),
    fact("contents_checked", z.strictObject({ requestId, entries: checkedPartsSchema })),
    fact("reading_planned", readingPlannedSchema),
    fact("statement_marked", statementMarkedSchema),
    fact("statement_settled", statementSettledSchema),
    fact("not_held", z.strictObject({ requestId, otherHolder: line.optional() })),
    fact(
      "promised",
      z.strictObject({ by: plainDateSchema, what: paragraph.optional(), who: line.optional() }),
    ),
    fact(
      "returned_undeliverable",
      z.strictObject({
        requestId,
        reason: z.enum([
          "refused",
          "unclaimed",
          "wrong_address",
          "fax_failed",
          "never_got_it",
          "other",
        ]),
      }),
    ),
    fact(
      "review_decided",
      z.strictObject({
        decision: z.enum(["granted", "granted_in_part", "upheld"]),
        reviewer: line.optional(),
      }),
    ),
    fact(
      "agency_answered",
      z.strictObject({ answer: z.enum(["guidance", "closed", "investigating"]) }),
    ),
    fact(
      "amendment_answered",
      z.strictObject({
        requestId: sideRequestId,
        answer: z.enum(["accepted", "denied"]),
        method: answerMethodSchema.optional(),
        basisInTheirWords: paragraph.optional(),
        letter: amendmentLetterSchema.optional(),
      }),
    ),
    fact(
      "accounting_answered",
      z.strictObject({
        requestId: sideRequestId,
        answer: z.enum(["list_came", "nothing_to_list", "refused"]),
        method: answerMethodSchema,
      }),
    ),
  ])
  .meta({ id: "NewEvent" });
export type NewEvent = z.infer<typeof newEventSchema>;

/** Marks an earlier event as wrong. The earlier one stays visible; `replacedBy` is the event that states it rightly, or null where it never happened. */
const correctedSchema = fact(
  "corrected",
  z.strictObject({ supersedes: z.uuid(), reason: paragraph, replacedBy: z.uuid().nullable() }),
);

const envelopeSchema = z.object({
  id: z.uuid(),
  sequence: z.int().min(1).meta({ description: "Place in the order of recording, from 1" }),
  recordedOn: plainDateSchema,
  recordedBy: z.string().meta({ description: "User id of who recorded it" }),
});

const [firstFact, ...otherFacts] = newEventSchema.options;

/** An event on the timeline: what happened, and who recorded it when. */
export const caseEventSchema = z
  .intersection(
    envelopeSchema,
    z.discriminatedUnion("type", [
      firstFact.strip(),
      ...otherFacts.map((fact) => fact.strip()),
      correctedSchema.strip(),
    ]),
  )
  .meta({ id: "CaseEvent" });
export type CaseEvent = z.infer<typeof caseEventSchema>;
export type EventType = CaseEvent["type"];
export type EventOf<Type extends EventType> = Extract<CaseEvent, { type: Type }>;

/** Everything that can happen on a case; a correction is about the timeline, not about the case. */
export type CaseFact = Exclude<CaseEvent, { type: "corrected" }>;
export type FactType = CaseFact["type"];
