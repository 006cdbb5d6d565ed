import {
  type DenialStanding,
  denialRemarks,
  failedPartWords,
  groundMeanings,
  standingWords,
} from "../content/denial-meanings.ts";
import { joinWithAnd } from "../content/findings.ts";
import { recordKindWords } from "../content/record-words.ts";
import { referenceTo } from "../rules/rule-index.ts";
import type { DenialGround, EventOf } from "../workflow/events.ts";
import type { RuleReference } from "./assessment.ts";
import type { HolderFacts } from "./case-facts.ts";
import { reachesOnlyAPart, ruleOf, standingOf } from "./denials.ts";
import { lawInForce } from "./law-in-force.ts";
import { claimFails, judgeNotesClaim, type NotesClaim } from "./psychotherapy-notes.ts";

type Denial = Pick<
  EventOf<"denied">["details"],
  "ground" | "whole" | "withheldKinds" | "psychotherapyNotesTest" | "decidedByLicensedProfessional"
>;

/** What a refusal means and what can be done about it, in plain sentences. */
export interface DenialExplanation {
  readonly standing: DenialStanding;
  readonly title: string;
  readonly means: readonly string[];
  readonly follows: readonly string[];
  readonly rules: readonly RuleReference[];
}

/**
 * Explains a refusal as soon as its ground is known, before anything is saved. Never says more than the answers do.
 * Source: 45 CFR 164.524(a)(2), (a)(3), (d)(1); 164.501.
 * @example explainDenial({ ground: "unpaid_bill", whole: true }, holder).title // "Not a reason that the rule allows"
 */
export function explainDenial(denial: Denial, holder: HolderFacts): DenialExplanation {
  const law = lawInForce(holder);
  if (!law.federal) return { ...ofStanding("other_law"), means: [], rules: [] };
  const claim = judgeNotesClaim(denial);
  return {
    ...ofStanding(claimFails(claim) ? "not_a_ground" : findStanding(denial.ground)),
    means: [groundMeanings[denial.ground], ...listRemarks(denial, claim, holder)],
    rules: listRules(denial, claim),
  };
}

function ofStanding(standing: DenialStanding) {
  return { standing, ...standingWords[standing] };
}

function findStanding(ground: DenialGround): DenialStanding {
  return ground === "not_stated" ? "not_stated" : standingOf(ground);
}

function listRemarks(denial: Denial, claim: NotesClaim, holder: HolderFacts): string[] {
  const remarks: string[] = [];
  if (claimFails(claim)) remarks.push(denialRemarks.claimFails(sayWhyClaimFails(claim)));
  else if (denial.ground === "psychotherapy_notes") remarks.push(denialRemarks.claimOpen);
  if (standingOf(denial.ground) === "reviewable" && denial.decidedByLicensedProfessional === false)
    remarks.push(denialRemarks.noProfessional);
  if (denial.whole && reachesOnlyAPart(denial.ground)) remarks.push(denialRemarks.tooBroad);
  if (denial.ground === "state_harm_standard" && holder.hipaaCovered !== "yes")
    remarks.push(denialRemarks.coverageUnknown);
  return remarks;
}

/**
 * Why a claim of psychotherapy notes fails, to follow a colon.
 * @example sayWhyClaimFails(claim) // "they are not kept apart from the rest of the record"
 */
export function sayWhyClaimFails({ failedParts, neverNotes }: NotesClaim): string {
  const kinds = neverNotes.map((kind) => recordKindWords[kind].label.toLowerCase());
  const reasons = failedParts.map((part) => failedPartWords[part]);
  if (kinds.length > 0) reasons.push(`${joinWithAnd(kinds)} are never such notes`);
  return joinWithAnd(reasons);
}

function listRules(denial: Denial, claim: NotesClaim): RuleReference[] {
  const ids = new Set<string>();
  const own = ruleOf(denial.ground);
  if (own !== null) ids.add(own);
  if (denial.ground === "not_stated" || denial.ground === "other") ids.add("DENIALLETTER-01");
  if (denial.ground === "psychotherapy_notes") ids.add("PSY-01");
  if (denial.ground === "state_harm_standard") ids.add("DENY-R1");
  const standing = standingOf(denial.ground);
  if (standing === "reviewable") ids.add("REVIEW-01");
  if ((standing === "unreviewable" && !claimFails(claim)) || standing === "reviewable")
    ids.add("PARTIAL-01");
  return [...ids].map(referenceTo);
}
