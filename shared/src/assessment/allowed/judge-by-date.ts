import type { CaseFact, EventOf } from "../../workflow/events.ts";
import type { CaseView } from "../case-view.ts";
import type { JudgedExtension } from "../extension.ts";
import type { Judgement } from "./judge-by-rule.ts";

/**
 * Judges what depends on a day: more time, and a promise. Any law that sets a last day can answer, not the federal one
 * alone. Null for everything else, and where nothing says until when they have.
 * @example judgeByDate(promise, view)?.words // "promise_too_late"
 */
export function judgeByDate(fact: CaseFact, view: CaseView): Judgement | null {
  switch (fact.type) {
    case "extension_notice_received":
      return judgeMoreTime(fact, view);
    case "promised":
      return judgePromise(fact, view);
    default:
      return null;
  }
}

/** A notice that fails has a finding; here it counts, or a day is missing. */
function judgeMoreTime(
  notice: EventOf<"extension_notice_received">,
  { clocks, amendments }: CaseView,
): Judgement | null {
  const ofRecords = clocks.find(({ extensions }) => extensions.some(isOf(notice)));
  const ofCorrection = amendments.find(({ extensions }) => extensions.some(isOf(notice)));
  const judged = (ofRecords ?? ofCorrection)?.extensions.find(isOf(notice));
  const ruleId = ofRecords ? ofRecords.extensionRule?.id : "FED-AMEND-01";
  if (judged === undefined || ruleId === undefined) return null;
  const rules = [ruleId === "FED-CLOCK-01" ? "FED-CLOCK-02" : ruleId];
  return judged.verdict === "counts"
    ? { verdict: "allowed", words: "more_time_counts", rules }
    : { verdict: "depends", words: "more_time_depends", rules };
}

const isOf =
  ({ id }: EventOf<"extension_notice_received">) =>
  ({ notice }: JudgedExtension): boolean =>
    notice.id === id;

/** FED-CLOCK-02: only a notice in writing, with reasons and a day, gives more time. A promise is none. */
function judgePromise({ details }: EventOf<"promised">, view: CaseView): Judgement | null {
  const { leading, law } = view;
  if (leading === null || leading.due === null)
    return law.federal
      ? { verdict: "depends", words: "promise_unclear", rules: ["FED-CLOCK-01"] }
      : null;
  const rules = leading.counts.slice(0, 1).map(({ rule }) => rule.id);
  if (details.by <= leading.due.earliest)
    return { verdict: "allowed", words: "promise_in_time", rules };
  if (details.by <= leading.due.latest)
    return { verdict: "depends", words: "promise_unclear", rules };
  const onMoreTime = law.federal ? ["FED-CLOCK-02"] : [];
  return { verdict: "not_allowed", words: "promise_too_late", rules: [...rules, ...onMoreTime] };
}
