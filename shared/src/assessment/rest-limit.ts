import type { PlainDate } from "../calendar/plain-date.ts";
import type { RestLimit } from "../workflow/commands.ts";
import type { CaseFacts } from "./case-facts.ts";
import { viewCase } from "./case-view.ts";
import { findRestLimit } from "./next-steps/index-of-steps.ts";

/**
 * How long the steps of a case can be put off today, for a decision about one of them. Nothing is counted before it is asked.
 * @example decide(command, state, { today, actorId, restLimit: restLimitOn(facts, today) })
 */
export function restLimitOn(facts: Omit<CaseFacts, "state">, today: PlainDate): RestLimit {
  return (step, state) => findRestLimit(step, viewCase({ ...facts, state }), today);
}
