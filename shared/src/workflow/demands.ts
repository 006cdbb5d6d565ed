import { z } from "zod";

const line = z.string().trim().min(1).max(200);
const paragraph = z.string().trim().min(1).max(4000);

/** In dollars, to the cent. */
export const moneySchema = z.number().min(0).max(100_000).multipleOf(0.01);

/** What one line of a bill is for. Some of it may be charged, some never (FEE-01); `other` says nothing. */
const feeCategorySchema = z.enum([
  "copying",
  "microfilm_copying",
  "supplies",
  "postage",
  "summary_agreed",
  "summary_not_agreed",
  "search_and_retrieval",
  "verification_and_paperwork",
  "storage_and_systems",
  "looking",
  "other",
]);
export type FeeCategory = z.infer<typeof feeCategorySchema>;

/** One line of a bill. Whoever has not sorted it, or counted its pages, leaves that out. */
const feeItemSchema = z.strictObject({
  label: line,
  amount: moneySchema,
  category: feeCategorySchema.optional(),
  pages: z.int().min(1).max(100_000).optional(),
});
export type FeeItem = z.infer<typeof feeItemSchema>;

/** What kind of paper they want. */
const formKindSchema = z.enum([
  "request_form",
  "authorization_form",
  "identity_proof",
  "waiver",
  "other",
]);
export type FormKind = z.infer<typeof formKindSchema>;

/** What depends on giving up rights: only the first is what WAIVE-01 speaks of. */
const waiverConditionSchema = z.enum(["treatment_or_benefits", "records", "not_said"]);
export type WaiverCondition = z.infer<typeof waiverConditionSchema>;

/** A form to sign, or a bill. */
export const demandShape = {
  formName: line.optional(),
  formKind: formKindSchema.optional(),
  waiverConditionOf: waiverConditionSchema.optional(),
  amount: moneySchema.optional(),
  items: z.array(feeItemSchema).max(30).optional(),
  toldInAdvance: z.boolean().nullable(),
  /** A copy of the same pages came from them before: a state's free copy is often the first one only. */
  earlierCopy: z.boolean().nullish(),
};

/** The one way in which they take requests or hand over records. */
const onlyWaySchema = z.enum(["in_person", "portal", "postal_mail", "other"]);
export type OnlyWay = z.infer<typeof onlyWaySchema>;

export const onlyWayShape = { way: onlyWaySchema, inTheirWords: paragraph.optional() };

/** What they did, or said they would do. `taken_back`: an earlier threat or punishment was put right. */
const retaliationSchema = z.enum([
  "threatened",
  "ended_care",
  "refused_treatment",
  "treated_worse",
  "other",
  "taken_back",
]);
export type Retaliation = z.infer<typeof retaliationSchema>;

export const retaliationShape = {
  what: retaliationSchema,
  happened: paragraph,
  /** They said, or showed beyond doubt, that it was for asking; null where that is not sure. */
  becauseIAsked: z.boolean().nullable(),
};

export const transferShape = {
  to: line.optional(),
  /** It is no longer an offer: they have sent the records there. */
  alreadySent: z.boolean().nullish(),
  chosenByMe: z.boolean().nullish(),
};

/** Of a disability claim, with a request; null or left out where nobody knows. Decides on a state's free copy (FEE-04). */
export const claimShape = {
  proofOfClaimEnclosed: z.boolean().nullish(),
  privateLawyer: z.boolean().nullish(),
};

/** Why the records came in another form than the one asked for (FORM-01). */
export const formatReasonSchema = z.enum(["agreed", "cannot_produce", "no_reason"]);
export type FormatReason = z.infer<typeof formatReasonSchema>;
