import type {
  DenialAnswers,
  Feared,
  FollowUpQuestion,
  RepresentativeIssue,
  Said,
} from "@recourse/shared/assessment/denial-interview";
import {
  answersFor,
  listFollowUps,
  sortDenial,
} from "@recourse/shared/assessment/denial-interview";
import { type GroundStanding, standingOf } from "@recourse/shared/assessment/denials";
import type { explainDenial } from "@recourse/shared/assessment/explain-denial";
import {
  fearedWords,
  representativeWords,
  saidWords,
} from "@recourse/shared/content/denial-interview-words";
import { denialGroundSchema } from "@recourse/shared/workflow/events";
import { recordKindSchema } from "@recourse/shared/workflow/records";
import { z } from "zod";
import type { EventValues } from "./event-field.ts";

const isSaid = (value: unknown): value is Said => isKeyOf(saidWords, value);
const isFeared = (value: unknown): value is Feared => isKeyOf(fearedWords, value);
const isIssue = (value: unknown): value is RepresentativeIssue =>
  isKeyOf(representativeWords, value);

function isKeyOf(words: object, value: unknown): boolean {
  return typeof value === "string" && Object.hasOwn(words, value);
}

/** What is answered so far, as the interview knows it. */
export function denialAnswers({ said, feared, representativeIssue }: EventValues): DenialAnswers {
  return {
    said: isSaid(said) ? said : null,
    feared: isFeared(feared) ? feared : null,
    representativeIssue: isIssue(representativeIssue) ? representativeIssue : null,
  };
}

/** For `showIf`: the interview wants this question now. */
export const asksFor = (question: FollowUpQuestion) => (values: EventValues) =>
  listFollowUps(denialAnswers(values)).includes(question);

/** What the law says to the ground so far; null while it is open. */
export function standingSoFar(values: EventValues): GroundStanding | null {
  const ground = sortDenial(denialAnswers(values));
  return ground === null ? null : standingOf(ground);
}

const yesOrNo = (value: unknown) => (value === "yes" ? true : value === "no" ? false : null);
const recordKinds = z.array(recordKindSchema).catch([]);

/** What is known of the refusal so far, for its explanation; null while the ground is open. */
export function denialSoFar(values: EventValues): Parameters<typeof explainDenial>[0] | null {
  const ground = sortDenial(denialAnswers(values));
  if (ground === null) return null;
  return {
    ground,
    whole: values.whole === "yes",
    withheldKinds: recordKinds.parse(values.withheldKinds),
    psychotherapyNotesTest: {
      mentalHealthProfessional: yesOrNo(values["psychotherapyNotesTest.mentalHealthProfessional"]),
      aboutASession: yesOrNo(values["psychotherapyNotesTest.aboutASession"]),
      keptSeparate: yesOrNo(values["psychotherapyNotesTest.keptSeparate"]),
    },
    decidedByLicensedProfessional: yesOrNo(values.decidedByLicensedProfessional),
  };
}

const groundOnly = z.object({ ground: denialGroundSchema });

/** The answers behind a denial on record. */
export function answersOnRecord(details: object): DenialAnswers {
  const read = groundOnly.safeParse(details);
  return read.success ? answersFor(read.data.ground) : { said: null };
}
