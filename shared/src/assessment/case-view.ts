import { type AmendmentClock, amendmentClocks } from "./amendment-clocks.ts";
import type { CaseFacts } from "./case-facts.ts";
import {
  type AnswerClock,
  answerClocks,
  type ComplaintWindow,
  leadingClock,
  windowFromClocks,
} from "./clocks.ts";
import { type LawInForce, lawInForce } from "./law-in-force.ts";
import { type OwnDate, ownDates } from "./own-dates.ts";
import { type RestSpan, restSpans } from "./resting.ts";
import { findSituation, type Situation } from "./situation.ts";

/** What follows from the facts alone, on any day. Counted once and read by everything else. */
export interface CaseView {
  readonly facts: CaseFacts;
  readonly law: LawInForce;
  readonly clocks: readonly AnswerClock[];
  readonly leading: AnswerClock | null;
  /** What was asked for besides records, apart from it (T09). */
  readonly amendments: readonly AmendmentClock[];
  readonly window: ComplaintWindow | null;
  /** The person's own last days beside the federal 180. */
  readonly ownDates: readonly OwnDate[];
  /** The days of a break on which nothing asks for attention. */
  readonly resting: readonly RestSpan[];
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
  const corrections = amendmentClocks(facts.state);
  const amendments = law.federal ? corrections : corrections.map((one) => ({ ...one, due: null }));
  const window = law.federal ? windowFromClocks(clocks, amendments, facts.state) : null;
  const own = ownDates({ facts, clocks });
  return {
    facts,
    law,
    clocks,
    leading: leadingClock(clocks),
    amendments,
    ownDates: own,
    window,
    resting: restSpans({ pause: facts.state.pause, window, ownDates: own }),
    situation: findSituation({ facts, law, clocks }),
  };
}
