import type { PlainDate } from "../../calendar/plain-date.ts";
import { sayOnRange } from "../../content/dates-in-words.ts";
import { datedInTimeNote, sayExtensionFailure } from "../../content/extension-failures.ts";
import { findingWords, joinWithAnd } from "../../content/findings.ts";
import { everyRule } from "../../rules/every-rule.ts";
import { referenceTo } from "../../rules/rule-index.ts";
import type { Rule } from "../../rules/rule-pack.ts";
import type { Finding } from "../assessment.ts";
import type { AnswerClock } from "../clocks.ts";
import { sayNoticeLimits } from "../deadlines/more-time.ts";
import type { JudgedExtension } from "../extension.ts";
import type { FindingCheck } from "./finding-check.ts";

const words = findingWords.extension_invalid;

/**
 * FED-CLOCK-02, or the law of the place: a notice of more time that fails the test whatever the unknown days turn out to be
 * (T04). Where a law says nothing of more time its silence is no accusation.
 */
export const findExtensionInvalid: FindingCheck = (view, today) =>
  view.clocks.flatMap((clock) => {
    const { extensionRule: rule } = clock;
    if (rule === null || rule.extension === null) return [];
    return clock.extensions
      .filter((judged) => judged.verdict === "does_not_count")
      .map((judged) => toFinding(judged, clock, rule, today));
  });

function toFinding(
  judged: JudgedExtension,
  clock: AnswerClock,
  rule: Rule,
  today: PlainDate,
): Finding {
  const { notice, failures } = judged;
  const limits = sayNoticeLimits(clock.dayZero, today, rule);
  const parts = failures.map((failure) => sayExtensionFailure(failure, limits));
  const came = sayOnRange(notice.occurredOn, today);
  const summary = words.open(came, parts.map((part) => part.short).join(". "));
  return {
    id: `extension_invalid:${notice.id}`,
    code: "extension_invalid",
    requestId: clock.request.id,
    since: notice.occurredOn.latest,
    curedOn: clock.allReceived?.on.earliest ?? null,
    title: failures.includes("late") ? words.titleLate : words.title,
    summary: judged.datedInTime ? `${summary} ${datedInTimeNote}` : summary,
    letterSentence: words.letter(came, joinWithAnd(parts.map((part) => part.inALetter))),
    rules: [
      rule.id === "FED-CLOCK-01" ? referenceTo("FED-CLOCK-02") : everyRule.referenceTo(rule.id),
    ],
  };
}
