import { z } from "zod";
import { confidenceSchema } from "../assessment/assessment.ts";
import { plainDateSchema } from "../calendar/plain-date.ts";
import { ruleSchema } from "../rules/rule-pack.ts";
import { topicSchema } from "../rules/topics.ts";
import { pageOf, pageQueryShape } from "./paging.ts";

/** `US-TX` style for a state or a province, a country code elsewhere, `US` for federal law, `EU` for the Union. */
const placeCodeSchema = z
  .string()
  .regex(/^[A-Z]{2}(-[A-Z]{2})?$/, "Use a code like US-TX, or a country code like IE.")
  .meta({ example: "US-TX" });

export const listRulesQuerySchema = z.strictObject({
  ...pageQueryShape,
  jurisdiction: placeCodeSchema
    .optional()
    .meta({ description: "Rules that this place made: US-TX gives those of Texas alone." }),
  place: placeCodeSchema.optional().meta({
    description:
      "Rules that count in this place, its own first: US-TX gives those of Texas, then federal law.",
  }),
  topic: topicSchema.optional(),
  q: z.string().trim().max(200).optional().meta({
    description: "Words that all stand in the statement, its points, the citation or the id.",
  }),
});
export type ListRulesQuery = z.infer<typeof listRulesQuerySchema>;

const { shape } = ruleSchema;

const summaryShape = {
  id: shape.id.meta({ example: "FED-CLOCK-01" }),
  jurisdiction: shape.jurisdiction.meta({ example: "US" }),
  /** What its law is called: "Texas", "Federal law". */
  lawName: z.string(),
  topics: shape.topics,
  statement: shape.statement,
  citation: shape.citation,
  /** The number of units that the rule gives, with its unit in words; null where it gives none. */
  length: z
    .object({ count: z.int(), unit: z.string().meta({ example: "calendar days" }) })
    .nullable(),
  confidence: confidenceSchema.meta({
    description: "How well the text is known: of a derived rule, the text it was derived from.",
  }),
  confidenceInWords: z.string(),
  /** Our conclusion from the text rather than its words. */
  derived: shape.derived,
  /** `rule`: nobody read its text. `length`: its number of days is from memory. Neither ever sets a date. */
  notVerified: z.enum(["rule", "length"]).nullable(),
  /** Where a state gives less than HIPAA: what counts against a holder that HIPAA binds. */
  hipaaNote: shape.hipaaNote,
  /** Null where nobody has read it yet. */
  verifiedOn: shape.verifiedOn.nullable(),
};

/** A rule as lists show it. */
export const ruleSummarySchema = z.object(summaryShape).meta({ id: "RuleSummary" });
export type RuleSummary = z.infer<typeof ruleSummarySchema>;

export const rulesPageSchema = pageOf(ruleSummarySchema).extend({ total: z.int() });
export type RulesPage = z.infer<typeof rulesPageSchema>;

/** The facts of its count, as data; null in a rule that gives no number. */
const clockSchema = z.object({
  trigger: shape.trigger,
  dueFor: shape.dueFor,
  /** What must be so before the days run, on top of the conditions of the rule. */
  conditions: shape.clockConditions,
  length: shape.length,
  unit: shape.unit,
  calendar: shape.calendar,
  direction: shape.direction,
  countFrom: shape.countFrom,
  rollover: shape.rollover,
  actor: shape.actor,
  extension: shape.extension,
  validFor: shape.validFor,
});

/** A rule, whole. */
export const ruleDetailSchema = z
  .object({
    ...summaryShape,
    /** The pack of law that it stands in. */
    pack: z.object({ id: z.string(), version: z.int(), notes: z.string().nullable() }),
    parts: shape.parts,
    holderTypes: shape.holderTypes,
    /** "A physician or a hospital". */
    binds: z.string(),
    conditions: shape.conditions,
    /** "Only if you ask in writing"; null where it always counts. */
    onlyIf: z.string().nullable(),
    clock: clockSchema.nullable(),
    /** The clock, one question and answer after the other. */
    counting: z.array(z.object({ question: z.string(), answer: z.string() })),
    workedExamples: z.array(
      z.object({
        counts: z.enum(["length", "extension", "validity"]),
        dayZero: plainDateSchema,
        due: plainDateSchema,
        shows: z.string(),
      }),
    ),
    /** A copy that costs nothing, with the conditions that come on top; null where the rule gives none. */
    freeCopy: shape.freeCopy,
    /** What a page may cost at most, in cents; null where the rule sets no price. */
    feeLimit: shape.feeLimit,
    /** Rules that come into play when the date is missed. */
    onMiss: z.array(z.object({ id: z.string(), statement: z.string() })),
    lengthConfidenceInWords: z.string().nullable(),
    derivedNote: shape.derivedNote,
    notes: shape.notes,
    effectiveFrom: shape.effectiveFrom,
    effectiveUntil: shape.effectiveUntil,
    /** What was read, and which edition of the law it shows. */
    sources: z.array(z.object({ key: z.string(), description: z.string(), edition: z.string() })),
    /** Whether the dates of a case are counted by it: a number that is not verified sets none. */
    countedInCases: z.boolean(),
  })
  .meta({ id: "Rule" });
export type RuleDetail = z.infer<typeof ruleDetailSchema>;

/** A place whose law was read. */
export const jurisdictionSchema = z
  .object({
    code: placeCodeSchema,
    name: z.string(),
    kind: z.enum(["federal", "us_state", "abroad"]),
    /** The number of its own rules. */
    rules: z.int(),
    packs: z.array(z.object({ id: z.string(), name: z.string(), rules: z.int(), topics: z.int() })),
  })
  .meta({ id: "Jurisdiction" });
export type Jurisdiction = z.infer<typeof jurisdictionSchema>;

export const jurisdictionsSchema = z.object({
  items: z.array(jurisdictionSchema),
  /** What to know of a place that is not listed. */
  notListed: z.string(),
});

/** "Your rights here": what counts in one place, short enough for one sheet of paper. */
export const rightsCardSchema = z
  .object({
    code: placeCodeSchema,
    name: z.string(),
    /** False where the place's own law was not read. */
    ownLawRead: z.boolean(),
    /** What a reader must know first, in sentences. */
    remarks: z.array(z.string()),
    sections: z.array(z.object({ heading: z.string(), rules: z.array(ruleSummarySchema) })),
  })
  .meta({ id: "RightsCard" });
export type RightsCard = z.infer<typeof rightsCardSchema>;
