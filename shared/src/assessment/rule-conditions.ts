import type { ClaimStage } from "../api/cases.ts";
import type { RuleCondition } from "../rules/rule-pack.ts";
import type { SendMethod } from "../workflow/events.ts";
import type { RecordsRequest } from "../workflow/records-case.ts";

/** `unknown` is never held against anybody. */
export type Answer = "yes" | "no" | "unknown";

type AskedFacts = Pick<RecordsRequest, "method" | "proofOfClaimEnclosed" | "privateLawyer">;

const spoken: readonly SendMethod[] = ["phone"];
/** Handed over, or only said at the desk: the case does not know. */
const eitherWay: readonly SendMethod[] = ["in_person"];

const onAppeal: Readonly<Record<ClaimStage, Answer>> = {
  none: "no",
  new_application: "no",
  reconsideration: "yes",
  hearing: "yes",
  // A decision may be appealed once more.
  after_decision: "unknown",
  unknown: "unknown",
};

/**
 * Whether a condition of a rule holds for a request, by what is known of it and of the claim.
 * @example judgeCondition("written_request", request, "unknown") // "yes" for a letter
 */
export function judgeCondition(
  condition: RuleCondition,
  request: AskedFacts,
  claimStage: ClaimStage,
): Answer {
  switch (condition) {
    case "written_request":
      if (eitherWay.includes(request.method)) return "unknown";
      return spoken.includes(request.method) ? "no" : "yes";
    case "social_security_claim":
    case "public_benefit_claim":
      return judgeClaim(request, claimStage);
    case "claim_on_appeal":
      return onAppeal[claimStage];
    case "proof_of_claim_with_request":
      return toAnswer(request.proofOfClaimEnclosed);
    case "not_represented_by_private_lawyer":
      return toAnswer(request.privateLawyer === null ? null : !request.privateLawyer);
    case "signed_request":
    case "asked_by_lawyer":
    case "unrepresented":
    case "after_discharge":
    case "person_is_14_or_older":
      return "unknown";
    default:
      return condition satisfies never;
  }
}

/** A first application may not have been sent yet, and a decided claim may be over: then only the proof that went along shows one. */
function judgeClaim({ proofOfClaimEnclosed }: AskedFacts, claimStage: ClaimStage): Answer {
  if (claimStage === "none") return "no";
  if (claimStage === "reconsideration" || claimStage === "hearing") return "yes";
  return proofOfClaimEnclosed === true ? "yes" : "unknown";
}

function toAnswer(known: boolean | null): Answer {
  if (known === null) return "unknown";
  return known ? "yes" : "no";
}
