import type { StepDecision } from "../../workflow/records-case.ts";
import type { StepCode } from "../../workflow/step-codes.ts";
import { type Aside, guardedDay, isNear, putAside } from "./set-aside.ts";
import type { StepTopic, StepView } from "./step-topic.ts";

/** What lies in sight today, and what the user has put in the drawer. */
export interface Desk {
  readonly aside: ReadonlyMap<StepCode, Aside>;
  /** Set aside, and back because a right is about to end. */
  readonly cameBack: ReadonlySet<StepCode>;
  /** The steps that guard a right which is about to end. */
  readonly guards: ReadonlySet<StepCode>;
}

const emptyDesk: Desk = { aside: new Map(), cameBack: new Set(), guards: new Set() };

/**
 * Sorts the steps by what the user decided about them: of one step the last decision counts.
 * @example layOut(stepTopics, view).aside.has("follow_up")
 */
export function layOut(topics: readonly StepTopic[], view: StepView): Desk {
  const { stepDecisions } = view.facts.state;
  // Most cases have none, and every case is looked at on every morning.
  if (stepDecisions.length === 0) return emptyDesk;
  const latest = new Map<StepCode, StepDecision>();
  for (const decision of stepDecisions) latest.set(decision.step, decision);
  const aside = new Map<StepCode, Aside>();
  const cameBack = new Set<StepCode>();
  const guards = new Set<StepCode>();
  for (const topic of topics) {
    const lastDay = guardedDay(topic, view);
    if (lastDay !== null && isNear(lastDay, view.today)) guards.add(topic.code);
    const decision = latest.get(topic.code);
    if (decision === undefined) continue;
    const put = putAside(decision, lastDay, view);
    if (put.aside !== null) aside.set(topic.code, put.aside);
    if (put.cameBack) cameBack.add(topic.code);
  }
  return { aside, cameBack, guards };
}
