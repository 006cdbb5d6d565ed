import type { PsychotherapyNotesTest } from "../workflow/denial-details.ts";
import type { DenialGround } from "../workflow/events.ts";
import { standingOf } from "./denials.ts";

/** What they said or wrote, in the words of the person who heard it. */
export type Said =
  | "own_protection"
  | "unpaid_bill"
  | "office_policy"
  | "other_providers_pages"
  | "only_to_a_therapist"
  | "summary_instead"
  | "on_the_portal"
  | "why_wanted"
  | "danger"
  | "state_law"
  | "another_person"
  | "asked_for_someone_else"
  | "psychotherapy_notes"
  | "court_case"
  | "prison"
  | "study"
  | "privacy_act"
  | "told_in_confidence"
  | "something_else"
  | "no_reason";
/** What they fear: only the first is the ground of the rule (DENY-R1). */
export type Feared = "life_or_body" | "feelings" | "not_said";
/** What they say about somebody who asks for another person. */
export type RepresentativeIssue = "harm" | "papers" | "not_said";

export interface DenialAnswers {
  readonly said: Said | null;
  readonly feared?: Feared | null;
  readonly representativeIssue?: RepresentativeIssue | null;
}

export type FollowUpQuestion =
  | "feared"
  | "representativeIssue"
  | keyof PsychotherapyNotesTest
  | "decidedByLicensedProfessional";

/** A ground, or the one question that decides between two. */
type Decision =
  | DenialGround
  | { readonly feared: Readonly<Record<Feared, DenialGround>> }
  | { readonly representativeIssue: Readonly<Record<RepresentativeIssue, DenialGround>> };

/** The interview as a table: what was said, and the ground that it is (DENY-*, NOTGROUND-*, PREEMPT-01). */
const decisions: Readonly<Record<Said, Decision>> = {
  own_protection: "own_protection_or_upset",
  unpaid_bill: "unpaid_bill",
  office_policy: "office_policy",
  other_providers_pages: "other_providers_records",
  only_to_a_therapist: "only_to_a_clinician",
  summary_instead: "summary_instead",
  on_the_portal: "on_the_portal",
  why_wanted: "no_reason_given_by_me",
  // DENY-R1 counts danger to life or to the body; fear for feelings is none (FAQ 2046). A danger not explained is taken as claimed.
  danger: {
    feared: {
      life_or_body: "endangers_life_or_safety",
      feelings: "own_protection_or_upset",
      not_said: "endangers_life_or_safety",
    },
  },
  state_law: "state_harm_standard",
  another_person: "harm_to_another_person_named",
  // DENY-R3 is about harm. A missing paper is a question of authority (FED-CLOCK-04), and no ground of this list.
  asked_for_someone_else: {
    representativeIssue: {
      harm: "representative_could_cause_harm",
      papers: "other",
      not_said: "other",
    },
  },
  psychotherapy_notes: "psychotherapy_notes",
  court_case: "legal_proceeding",
  prison: "inmate_copy",
  study: "research_in_progress",
  privacy_act: "privacy_act",
  told_in_confidence: "confidential_source",
  something_else: "other",
  no_reason: "not_stated",
};

/** Back from a ground on record to the answers that lead there, for a correction. */
const answersByGround: Readonly<Record<DenialGround, DenialAnswers>> = {
  endangers_life_or_safety: { said: "danger", feared: "life_or_body" },
  harm_to_another_person_named: { said: "another_person" },
  representative_could_cause_harm: { said: "asked_for_someone_else", representativeIssue: "harm" },
  psychotherapy_notes: { said: "psychotherapy_notes" },
  legal_proceeding: { said: "court_case" },
  inmate_copy: { said: "prison" },
  research_in_progress: { said: "study" },
  privacy_act: { said: "privacy_act" },
  confidential_source: { said: "told_in_confidence" },
  unpaid_bill: { said: "unpaid_bill" },
  own_protection_or_upset: { said: "own_protection" },
  state_harm_standard: { said: "state_law" },
  office_policy: { said: "office_policy" },
  other_providers_records: { said: "other_providers_pages" },
  only_to_a_clinician: { said: "only_to_a_therapist" },
  summary_instead: { said: "summary_instead" },
  on_the_portal: { said: "on_the_portal" },
  no_reason_given_by_me: { said: "why_wanted" },
  other: { said: "something_else" },
  not_stated: { said: "no_reason" },
};

/**
 * The ground that the answers lead to; null while the question that decides is open.
 * Source: 45 CFR 164.524(a)(2), (a)(3); HHS FAQ 2046.
 * @example sortDenial({ said: "danger", feared: "feelings" }) // "own_protection_or_upset"
 */
export function sortDenial(answers: DenialAnswers): DenialGround | null {
  if (answers.said === null) return null;
  const decision = decisions[answers.said];
  if (typeof decision === "string") return decision;
  if ("feared" in decision) return answers.feared ? decision.feared[answers.feared] : null;
  return answers.representativeIssue
    ? decision.representativeIssue[answers.representativeIssue]
    : null;
}

/**
 * What is still worth asking after what was said: only where the answer matters. At most three questions.
 * @example listFollowUps({ said: "unpaid_bill" }) // []
 */
export function listFollowUps(answers: DenialAnswers): FollowUpQuestion[] {
  const ground = sortDenial(answers);
  const decision = answers.said === null ? null : decisions[answers.said];
  const questions: FollowUpQuestion[] = [];
  if (decision !== null && typeof decision !== "string")
    questions.push("feared" in decision ? "feared" : "representativeIssue");
  if (ground === "psychotherapy_notes")
    questions.push("mentalHealthProfessional", "aboutASession", "keptSeparate");
  if (ground !== null && standingOf(ground) === "reviewable")
    questions.push("decidedByLicensedProfessional");
  return questions;
}

/**
 * The answers that lead to a ground which is on record.
 * @example answersFor("unpaid_bill").said // "unpaid_bill"
 */
export function answersFor(ground: DenialGround): DenialAnswers {
  return answersByGround[ground];
}
