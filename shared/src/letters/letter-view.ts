import type { Finding } from "../assessment/assessment.ts";
import type { CaseFacts } from "../assessment/case-facts.ts";
import { type CaseView, viewCase } from "../assessment/case-view.ts";
import { listFindings } from "../assessment/findings/index-of-findings.ts";
import type { PlainDate } from "../calendar/plain-date.ts";
import type { EventType } from "../workflow/events.ts";
import { type FreeCopyLaw, findFreeCopyLaw } from "./free-copy-law.ts";

/** The case on a day, as the conditions of the letters look at it. */
export interface LetterView extends CaseView {
  readonly today: PlainDate;
  /** Codes of the findings that stand. */
  readonly standing: ReadonlySet<string>;
  /** A disability claim may be under way. */
  readonly hasClaim: boolean;
  readonly freeCopy: FreeCopyLaw;
}

/**
 * Looks at a case for the letters that fit it.
 * @example letterView(facts, today).standing.has("answer_overdue")
 */
export function letterView(facts: CaseFacts, today: PlainDate): LetterView {
  const view = viewCase(facts);
  return {
    ...view,
    today,
    standing: new Set(
      listFindings(view, today)
        .filter(stands)
        .map(({ code }) => code),
    ),
    hasClaim: view.claim.stage !== "none" && view.claim.stage !== "unknown",
    freeCopy: findFreeCopyLaw({ ...facts, claimStage: view.claim.stage }),
  };
}

/**
 * True for a finding that no event has cured.
 * @example findings.filter(stands)
 */
export function stands({ curedOn }: Finding): boolean {
  return curedOn === null;
}

/**
 * True where something of this type is on the timeline.
 * @example hasHappened(view, "denied")
 */
export function hasHappened({ facts }: LetterView, type: EventType): boolean {
  return facts.state.facts.some((fact) => fact.type === type);
}

/**
 * A request for the records was sent, and not everything came.
 * @example isAwaited(view)
 */
export function isAwaited({ clocks, situation }: LetterView): boolean {
  return situation !== "closed" && clocks.some(({ allReceived }) => allReceived === null);
}

/**
 * One of these findings stands.
 * @example finds(view, ["extension_invalid"])
 */
export function finds({ standing }: LetterView, codes: readonly string[]): boolean {
  return codes.some((code) => standing.has(code));
}
