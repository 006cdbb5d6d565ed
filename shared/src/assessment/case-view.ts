import { type AmendmentClock, amendmentClocks } from "./amendment-clocks.ts";
import type { CaseFacts } from "./case-facts.ts";
import { type Claim, findClaim } from "./claim.ts";
import {
  type AnswerClock,
  answerClocks,
  type ComplaintWindow,
  leadingClock,
  windowFromClocks,
} from "./clocks.ts";
import type { Comparison } from "./comparison.ts";
import { type LawInForce, lawInForce } from "./law-in-force.ts";
import { type OwnDate, ownDates } from "./own-dates.ts";
import { compareReceived } from "./received-against-asked.ts";
import { type RestSpan, restSpans } from "./resting.ts";
import { type RunningRoute, runningRoutes } from "./routes/running-routes.ts";
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
  /** What was asked for, beside what came. Empty until something comes. */
  readonly comparisons: readonly Comparison[];
  /** The days of a break on which nothing asks for attention. */
  readonly resting: readonly RestSpan[];
  readonly situation: Situation;
  readonly claim: Claim;
  /** Other ways to the records that have not ended, each with its own next day. */
  readonly routes: readonly RunningRoute[];
}

/**
 * Counts the clocks of a case under the law that binds its holder.
 * @example viewCase(facts).situation
 */
export function viewCase(facts: CaseFacts): CaseView {
  const law = lawInForce(facts.holder);
  const claim = findClaim(facts.state, facts.claimStage);
  const clocks = answerClocks(facts.state, {
    law,
    claimStage: claim.stage,
    relationship: facts.person.relationship,
  });
  const corrections = amendmentClocks(facts.state);
  const own = ownDates({ facts, clocks });
  const amendments = law.federal ? corrections : corrections.map((one) => ({ ...one, due: null }));
  const window = law.federal ? windowFromClocks(clocks, amendments, facts.state) : null;
  return {
    facts,
    law,
    clocks,
    leading: leadingClock(clocks),
    amendments,
    ownDates: own,
    comparisons: compareReceived(clocks),
    window,
    resting: restSpans({ pause: facts.state.pause, window, ownDates: own }),
    situation: findSituation({ facts, law, clocks }),
    claim,
    routes: runningRoutes(facts.state, own),
  };
}
