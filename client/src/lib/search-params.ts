import { type ListCasesQuery, listCasesQuerySchema } from "@recourse/shared/api/case-list";
import { settingSchema } from "@recourse/shared/assessment/checks/setting";
import { packetKindSchema } from "@recourse/shared/packet/packet";
import { topicSchema } from "@recourse/shared/rules/topics";
import { routeNameSchema } from "@recourse/shared/workflow/route-details";
import { talkStepSchema } from "@recourse/shared/workflow/step-codes";
import { z } from "zod";

/** Where to go on after signing in: a path of this app, never another site. */
const nextSchema = z
  .string()
  .refine((path) => path.startsWith("/") && !path.startsWith("//") && !path.includes("\\"))
  .optional()
  .catch(undefined);

export const signInSearchSchema = z.object({
  next: nextSchema,
  /** Why the page is shown. */
  because: z
    .enum(["signed_out", "idle", "account_made", "verify_email", "password_changed"])
    .optional()
    .catch(undefined),
  /** Set by the link that confirms the e-mail address. */
  verified: z.boolean().optional().catch(undefined),
  error: z.coerce.string().optional().catch(undefined),
});

/** The token of the link in the e-mail. */
export const resetPasswordSearchSchema = z.object({
  token: z.coerce.string().optional().catch(undefined),
  error: z.coerce.string().optional().catch(undefined),
});

const filters = listCasesQuerySchema.shape;

/** The filters of the list of cases: a wrong one in the address is left out, not refused. */
export const caseListSearchSchema = z.object({
  status: filters.status.unwrap().optional().catch(undefined),
  stage: filters.stage.catch(undefined),
  waitingOn: filters.waitingOn.catch(undefined),
  overdue: z.boolean().optional().catch(undefined),
  resting: z.boolean().optional().catch(undefined),
  q: z.coerce.string().trim().max(200).optional().catch(undefined),
  sort: filters.sort.unwrap().optional().catch(undefined),
  direction: filters.direction.unwrap().optional().catch(undefined),
  cursor: z.coerce.string().max(500).optional().catch(undefined),
});
export type CaseListSearch = z.infer<typeof caseListSearchSchema>;
export type CaseSort = ListCasesQuery["sort"];

/** What is shown of the law. A topic or a place that makes no sense is left out. */
export const ruleSearchSchema = z.object({
  place: z
    .string()
    .regex(/^[A-Z]{2}(-[A-Z]{2})?$/)
    .optional()
    .catch(undefined),
  topic: topicSchema.optional().catch(undefined),
  q: z.coerce.string().trim().max(200).optional().catch(undefined),
  cursor: z.coerce.string().max(500).optional().catch(undefined),
});
export type RuleSearch = z.infer<typeof ruleSearchSchema>;

/** `view=check`: what was typed is looked at before it is saved. */
const checkView = z.literal("check").optional().catch(undefined);

/**
 * Which choice, or which event, the record page is about; none yet: the choices are shown. `about`: the request, or the
 * mark, that is meant. `topic`: what a mark is about.
 */
export const recordEventSearchSchema = z.object({
  happened: z.string().max(60).optional().catch(undefined),
  type: z.string().max(60).optional().catch(undefined),
  about: z.uuid().optional().catch(undefined),
  topic: z.string().max(60).optional().catch(undefined),
  /** The other way to the records that is meant. */
  route: routeNameSchema.optional().catch(undefined),
  view: checkView,
});

/** `about`: the request whose parts are ticked off; none: the last one of which something came. */
export const receivedSearchSchema = z.object({
  about: z.uuid().optional().catch(undefined),
  view: checkView,
});

/** Which step a talk was for; none: a talk of its own. */
export const talkSearchSchema = z.object({ step: talkStepSchema.optional().catch(undefined) });

/** `add`: nothing was wrong, and a detail is put in that was not known. */
export const correctEventSearchSchema = z.object({
  view: checkView,
  add: z.literal("detail").optional().catch(undefined),
});

/** The question of a new case; none: the first. */
export const newCaseSearchSchema = z.object({
  step: z
    .enum(["who", "holder", "billing", "want", "asked", "claim", "check"])
    .optional()
    .catch(undefined),
});

const answer = z.enum(["yes", "no", "unknown"]).optional().catch(undefined);

/** The answers of the two short checks stand in the address, so that Back and a reload keep them. */
export const notesCheckSearchSchema = z.object({ wrote: answer, session: answer, apart: answer });
export type NotesCheckSearch = z.infer<typeof notesCheckSearchSchema>;

export const hipaaCheckSearchSchema = z.object({
  setting: settingSchema.optional().catch(undefined),
  electronic: answer,
  partOf: answer,
  cashOnly: answer,
});
export type HipaaCheckSearch = z.infer<typeof hipaaCheckSearchSchema>;

export const newLetterSearchSchema = z.object({
  kind: z.string().max(60).optional().catch(undefined),
});

/** Which page of a PDF is shown. */
export const paperSearchSchema = z.object({
  page: z.coerce.number().int().min(1).optional().catch(undefined),
});

/** Whom a packet is for; none: the federal office. */
export const packetSearchSchema = z.object({
  kind: packetKindSchema.optional().catch(undefined),
});
