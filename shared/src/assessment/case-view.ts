import type { CaseFacts } from "./case-facts.ts";
import {
  type AnswerClock,
  answerClocks,
  type ComplaintWindow,
  leadingClock,
  windowFromClocks,
} from "./clocks.ts";
import { type LawInForce, lawInForce } from "./law-in-force.ts";
import { findSituation, type Situation } from "./situation.ts";

/** What follows from the facts alone, on any day. Counted once and read by everything else. */
export interface CaseView {
  readonly facts: CaseFacts;
  readonly law: LawInForce;
  readonly clocks: readonly AnswerClock[];
  readonly leading: AnswerClock | null;
  readonly window: ComplaintWindow | null;
  readonly situation: Situation;
}

/**
 * Counts the clocks of a case under the law that binds its holder.
 * @example viewCase(facts).situation
 */
export function viewCase(facts: CaseFacts): CaseView {
  const law = lawInForce(facts.holder);
  const { claimStage, person } = facts;
  const clocks = answerClocks(facts.state, { law, claimStage, relationship: person.relationship });
  return {
    facts,
    law,
    clocks,
    leading: leadingClock(clocks),
    window: law.federal
      ? windowFromClocks(clocks, facts.state.complaints.ocr?.occurredOn ?? null)
      : null,
    situation: findSituation({ facts, law, clocks }),
  };
}
