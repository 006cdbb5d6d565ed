import type { DateRange } from "../calendar/date-range.ts";
import type { PlainDate } from "../calendar/plain-date.ts";
import type { Outcome, Stage } from "../workflow/stages.ts";
import { leadingAmendment } from "./amendment-clocks.ts";
import type { WaitingOn } from "./assessment.ts";
import type { CaseFacts } from "./case-facts.ts";
import { type CaseView, viewCase } from "./case-view.ts";
import { ownDaysOf } from "./ending-rights.ts";
import type { RestSpan } from "./resting.ts";
import { nextRouteDay } from "./routes/route-moves.ts";
import { waitingOnBySituation } from "./waiting-on.ts";

/** What the row of a case stores: true on every day until the facts change. */
export interface CaseProjection {
  readonly stage: Stage;
  readonly outcome: Outcome | null;
  readonly isOpen: boolean;
  readonly waitingOn: WaitingOn;
  /** Late once its latest day has passed. */
  readonly answerDue: DateRange | null;
  /** The last day for a complaint. While the answer is still awaited it tells what would follow from a miss. */
  readonly ownDueOn: PlainDate | null;
  /** The days on which rights of the person's own end, that one among them, the earliest first. Some may have passed. */
  readonly ownDays: readonly PlainDate[];
  /** From that day a running way makes a case that waits for others the person's move. Our suggestion, no legal date. */
  readonly routeDueOn: PlainDate | null;
  /** The days of a break on which nothing asks for attention. */
  readonly resting: readonly RestSpan[];
}

/**
 * The row of a case, worked out from its facts without looking at today.
 * @example projectCase(facts).answerDue
 */
export function projectCase(facts: CaseFacts): CaseProjection {
  const { stage, outcome } = facts.state;
  const isOpen = stage !== "closed";
  const view = viewCase(facts);
  const { window } = view;
  return {
    stage,
    outcome,
    isOpen,
    waitingOn: waitingOnBySituation[view.situation],
    answerDue: isOpen ? awaitedBy(view) : null,
    ownDueOn: isOpen && window !== null && window.filedOn === null ? window.fileBy : null,
    ownDays: isOpen ? ownDaysOf(view) : [],
    routeDueOn: isOpen ? nextRouteDay(view) : null,
    resting: isOpen ? view.resting : [],
  };
}

/** Where nothing of the records is outstanding, what they still owe is the answer about a correction. */
function awaitedBy({ leading, situation, amendments }: CaseView): DateRange | null {
  if (situation === "correction_pending") return leadingAmendment(amendments)?.due ?? null;
  return leading?.due ?? null;
}
