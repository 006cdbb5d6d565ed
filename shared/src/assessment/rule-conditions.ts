import type { Relationship } from "../api/people.ts";
import type { RuleCondition } from "../rules/rule-pack.ts";
import type { ClaimStage } from "../workflow/claim-stage.ts";
import type { SendMethod } from "../workflow/methods.ts";
import type { RecordsRequest } from "../workflow/records-case.ts";

/** `unknown` is never held against anybody. */
export type Answer = "yes" | "no" | "unknown";

type AskedFacts = Pick<RecordsRequest, "method" | "proofOfClaimEnclosed" | "privateLawyer"> & {
  readonly summaries: readonly unknown[];
};

/** Handed over at the desk, or only said there: the case does not know. */
const written: Readonly<Record<SendMethod, Answer>> = {
  portal: "yes",
  email: "yes",
  fax: "yes",
  mail: "yes",
  certified_mail: "yes",
  in_person: "unknown",
  phone: "no",
};
const signed: Readonly<Record<SendMethod, Answer>> = {
  ...written,
  portal: "unknown",
  email: "unknown",
};

const onAppeal: Readonly<Record<ClaimStage, Answer>> = {
  none: "no",
  new_application: "no",
  reconsideration: "yes",
  hearing: "yes",
  // A decision may be appealed once more.
  after_decision: "unknown",
  unknown: "unknown",
};

/** Who asks, and whether the office had proof that they may. */
export interface Asker {
  readonly relationship: Relationship;
  readonly authorityShown: boolean;
}

const nobodyElse: Asker = { relationship: "self", authorityShown: false };

/**
 * Whether a condition of a rule holds for a request, by what is known of it, of the claim and of who asks.
 * @example judgeCondition("written_request", request, "unknown") // "yes" for a letter
 */
export function judgeCondition(
  condition: RuleCondition,
  request: AskedFacts,
  claimStage: ClaimStage,
  { relationship, authorityShown }: Asker = nobodyElse,
): Answer {
  switch (condition) {
    case "written_request":
      return written[request.method];
    case "signed_request":
      return signed[request.method];
    case "asked_by_lawyer":
      return relationship === "lawyer" ? "yes" : "no";
    case "authorization_given":
      return authorityShown ? "yes" : "unknown";
    case "social_security_claim":
    case "public_benefit_claim":
      return judgeClaim(request, claimStage);
    case "claim_on_appeal":
      return onAppeal[claimStage];
    case "proof_of_claim_with_request":
      return toAnswer(request.proofOfClaimEnclosed);
    case "claim_named_in_request":
      // Proof says what the records are for. Without it the words of the request may say so, which the case does not know.
      return request.proofOfClaimEnclosed === true ? "yes" : "unknown";
    case "not_represented_by_private_lawyer":
      return toAnswer(request.privateLawyer === null ? null : !request.privateLawyer);
    case "no_summary_sent":
      // Federal law takes no summary unasked (SUMMARY-01). Whether a state's law that takes one then still asks for the records is
      // argued, so nobody is called late by it.
      return request.summaries.length === 0 ? "yes" : "unknown";
    case "unrepresented":
    case "after_discharge":
    case "clerical_cost_paid":
    case "named_as_foi_request":
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
