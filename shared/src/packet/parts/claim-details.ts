import { claimStages } from "../../content/pages/packet/case-in-short-words.ts";
import { chronologyClaim as said } from "../../content/pages/packet/chronology-words.ts";
import type { CaseFact } from "../../workflow/events.ts";

/**
 * What a fact says of the disability claim or of another way to the records, for a summary. Nothing for other facts.
 * @example detailsOfClaim(started) // ["The lawyer’s file."]
 */
export function detailsOfClaim(fact: CaseFact): readonly string[] {
  switch (fact.type) {
    case "claim_stage_changed": {
      const stage = claimStages[fact.details.stage];
      return stage === null ? [] : [said.stage(stage)];
    }
    case "route_started":
    case "route_followed_up":
      return [said.routes[fact.details.route]];
    case "route_answered":
      return [said.routes[fact.details.route], said.answers[fact.details.answer]];
    case "route_records_received":
      return [said.routes[fact.details.route], said.contents[fact.details.contains]];
    case "route_ended":
      return [said.routes[fact.details.route], said.ends[fact.details.reason]];
    default:
      return [];
  }
}
