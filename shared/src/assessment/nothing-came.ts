import { nothingCameWords } from "../content/nothing-came-words.ts";
import type { AllowedAnswer, Verdict } from "./allowed/allowed-answer.ts";
import type { Assessment, Deadline } from "./assessment.ts";

/** How their last day lies to today; `none` where no law that we know sets one, or their answer came. */
export type Silence = keyof typeof nothingCameWords;

/** Where a case stands when nothing came. Nothing is recorded for it. */
export interface NothingCame {
  readonly silence: Silence;
  /** The day by which they must answer, or the one that cannot be counted yet; null where none runs. */
  readonly deadline: Deadline | null;
  readonly means: readonly string[];
  readonly allowed: AllowedAnswer;
}

const verdicts: Readonly<Record<Silence, Verdict>> = {
  passed: "not_allowed",
  may_have_passed: "depends",
  due_today: "allowed",
  upcoming: "allowed",
  unknown: "depends",
  none: "not_known",
};

/**
 * Says what silence means on a case: late or not yet, by which day, and why. Follows from the assessment alone.
 * @example explainSilence(assess(facts, today)).silence // "passed"
 */
export function explainSilence({ deadlines, notices }: Assessment): NothingCame {
  const deadline = findAwaited(deadlines);
  const silence = silenceOf(deadline);
  const { means, allowed } = nothingCameWords[silence];
  return {
    silence,
    deadline,
    means,
    allowed: {
      verdict: verdicts[silence],
      title: allowed,
      reasons: deadline === null ? [...notices] : sayWhy(deadline),
      rules: deadline?.explanation.workings.slice(0, 1).map(({ rule }) => rule) ?? [],
    },
  };
}

/** Of several answers that are awaited the earliest leads; one without a day comes last. One that no law dates is none. */
function findAwaited(deadlines: readonly Deadline[]): Deadline | null {
  const awaited = deadlines.filter(
    ({ kind, status, due, explanation }) =>
      (kind === "answer_due" || kind === "rest_due") &&
      status !== "met" &&
      (due !== null || explanation.missing.length > 0),
  );
  const byDay = awaited.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1));
  return byDay[0] ?? null;
}

const dayOf = ({ due }: Deadline): string => due?.latest ?? "9999";

function silenceOf(deadline: Deadline | null): Silence {
  return deadline === null || deadline.status === "met" ? "none" : deadline.status;
}

function sayWhy({ summary, due, explanation }: Deadline): string[] {
  return due === null ? [summary, ...explanation.missing] : [summary];
}
