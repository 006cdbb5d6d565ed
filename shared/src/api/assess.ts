import { z } from "zod";
import { assessmentSchema } from "../assessment/assessment.ts";
import { plainDateSchema } from "../calendar/plain-date.ts";
import { claimStageSchema } from "../workflow/claim-stage.ts";
import { caseEventSchema, newEventSchema } from "../workflow/events.ts";
import { askedForSchema } from "../workflow/records.ts";
import { newHolderSchema } from "./holders.ts";
import { newPersonSchema } from "./people.ts";

const ownId = {
  id: z.uuid().optional().meta({
    description:
      "Where another event names this one in `details.requestId`. Left out: we give one.",
  }),
};
const [firstEvent, ...otherEvents] = newEventSchema.options;

const toldEventSchema = z.discriminatedUnion("type", [
  firstEvent.extend(ownId),
  ...otherEvents.map((event) => event.extend(ownId)),
]);

const { kind, jurisdiction, hipaaCovered, doctorName } = newHolderSchema.shape;

/** Facts without a case: nothing of it is stored, and no name is needed. */
export const assessRequestSchema = z
  .strictObject({
    today: plainDateSchema.meta({ description: "The day on which it is looked at" }),
    holder: z.strictObject({
      name: newHolderSchema.shape.name.default("The office"),
      ...{ kind, jurisdiction, hipaaCovered, doctorName },
    }),
    person: z
      .strictObject({
        name: newPersonSchema.shape.name.default("the patient"),
        relationship: newPersonSchema.shape.relationship,
      })
      .default({ name: "the patient", relationship: "self" }),
    claimStage: claimStageSchema.default("unknown"),
    askedFor: askedForSchema.nullable().default(null),
    /** What happened, in any order of days. */
    events: z.array(toldEventSchema).max(100).default([]),
  })
  .meta({
    id: "AssessRequest",
    example: {
      today: "2026-11-19",
      holder: { kind: "psychiatrist", jurisdiction: "US-TX", hipaaCovered: "yes" },
      events: [
        {
          type: "request_sent",
          occurredOn: { earliest: "2026-10-12", latest: "2026-10-12" },
          details: {
            method: "fax",
            askedFor: { kinds: ["complete_record"], from: null, to: null, format: "pdf" },
          },
        },
        {
          type: "receipt_established",
          occurredOn: { earliest: "2026-10-13", latest: "2026-10-13" },
          details: { basis: "fax_confirmation" },
        },
      ],
    },
  });
export type AssessRequest = z.infer<typeof assessRequestSchema>;

export const assessAnswerSchema = z
  .object({
    assessment: assessmentSchema,
    /** As they were understood, each with its id: deadlines and findings name requests by it. */
    events: z.array(caseEventSchema),
    /** Unusual but possible: accepted with a warning. */
    warnings: z.array(z.string()),
  })
  .meta({ id: "AssessAnswer" });
export type AssessAnswer = z.infer<typeof assessAnswerSchema>;
