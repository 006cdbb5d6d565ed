import type { ClaimStage } from "../api/cases.ts";
import type { Rule } from "../rules/rule-pack.ts";
import type { SendMethod } from "../workflow/events.ts";
import type { RecordsRequest } from "../workflow/records-case.ts";
import type { CaseFacts } from "./case-facts.ts";

export type Condition = Rule["conditions"][number];

/** What the conditions of a rule look at. */
export interface ConditionGround {
  readonly claimStage: ClaimStage;
  readonly relationship: CaseFacts["person"]["relationship"];
  readonly request: Pick<RecordsRequest, "method">;
}

/** A request handed over or typed into a portal may be signed or not; nobody knows. */
const written: Readonly<Record<SendMethod, boolean | null>> = {
  portal: true,
  email: true,
  fax: true,
  mail: true,
  certified_mail: true,
  in_person: null,
  phone: false,
};
const signed: Readonly<Record<SendMethod, boolean | null>> = {
  ...written,
  portal: null,
  email: null,
};

const claims: Readonly<Record<ClaimStage, boolean | null>> = {
  unknown: null,
  none: false,
  new_application: true,
  reconsideration: true,
  hearing: true,
  after_decision: null,
};

/**
 * Whether a condition of a rule holds for a request; null where the facts do not say. What is not known is never held against
 * the holder, and never promised to the person.
 * @example conditionHolds("written_request", { ...ground, request: { method: "phone" } }) // false
 */
export function conditionHolds(condition: Condition, ground: ConditionGround): boolean | null {
  switch (condition) {
    case "written_request":
      return written[ground.request.method];
    case "signed_request":
      return signed[ground.request.method];
    case "social_security_claim":
    case "public_benefit_claim":
      return claims[ground.claimStage];
    case "asked_by_lawyer":
      return ground.relationship === "lawyer";
    case "proof_of_claim_with_request":
    case "not_represented_by_private_lawyer":
    case "unrepresented":
    case "after_discharge":
    case "person_is_14_or_older":
      return null;
    default:
      return condition satisfies never;
  }
}
