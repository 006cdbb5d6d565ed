import type { PlainDate } from "../calendar/plain-date.ts";
import type { Assessment } from "./assessment.ts";
import type { CaseFacts } from "./case-facts.ts";
import { viewCase } from "./case-view.ts";
import { auditLetters } from "./check-letter.ts";
import { askAboutClaim } from "./claim.ts";
import { listDeadlines } from "./deadlines.ts";
import { listFindings } from "./findings/index-of-findings.ts";
import { writeHeadline } from "./headline.ts";
import { drawLadder } from "./ladder.ts";
import { listNextSteps } from "./next-steps/index-of-steps.ts";
import { listNotices } from "./notices.ts";
import { describeRest } from "./resting.ts";
import { listRoutes } from "./routes/list-routes.ts";
import { nextRouteDay } from "./routes/route-moves.ts";
import { waitingOnBySituation, waitingOnDay } from "./waiting-on.ts";

/**
 * Everything that follows from the facts of a case on a day: where it stands, what is due and why, what the holder did
 * that the rules do not allow, and what to do next. Pure: the same facts, recorded in any order, give the same answer. Only of two
 * of one kind on one day, and of closing, opening and pausing on one day, does the recording tell which came first.
 * @example assess(facts, plainDate("2026-11-19")).headline.words // "Their answer is 7 days late"
 */
export function assess(facts: CaseFacts, today: PlainDate): Assessment {
  const view = viewCase(facts);
  const deadlines = listDeadlines(view, today);
  return {
    today,
    stage: facts.state.stage,
    outcome: facts.state.outcome,
    waitingOn: waitingOnDay(
      { waitingOn: waitingOnBySituation[view.situation], routeDueOn: nextRouteDay(view) },
      today,
    ),
    headline: writeHeadline(view, today),
    ladder: drawLadder(view, today),
    deadlines,
    findings: listFindings(view, today),
    denialLetters: auditLetters(view, today),
    comparisons: [...view.comparisons],
    ...listNextSteps(view, today),
    routes: listRoutes(view, today),
    claim: { ...view.claim, ...askAboutClaim(view.claim, facts.state, today) },
    rest: describeRest(view, deadlines, today),
    notices: listNotices(view, today),
  };
}
