import { allowedRemarks, allowedWords, denialAnswerTitles } from "../../content/allowed-words.ts";
import type { DenialStanding } from "../../content/denial-meanings.ts";
import { everyRule } from "../../rules/every-rule.ts";
import type { CaseFact, EventOf } from "../../workflow/events.ts";
import type { Finding, RuleReference } from "../assessment.ts";
import type { CaseView } from "../case-view.ts";
import { explainDenial } from "../explain-denial.ts";
import { sayLawInForce } from "../law-in-words.ts";
import type { AllowedAnswer, Verdict } from "./allowed-answer.ts";
import { judgeByDate } from "./judge-by-date.ts";
import { type Judgement, judgeByRule } from "./judge-by-rule.ts";
import { isQuestionable, lawKnownThere } from "./law-known-there.ts";

/**
 * Answers "Is it allowed?" for one thing that a holder did or said, from the findings and from the rules: never from
 * memory. What only the person did has no such answer. `view` and `findings` are those with the fact on record.
 * @example answerAllowed(denial, viewCase(facts), listFindings(view, today))?.title // "No. “Office policy” is not a reason."
 */
export function answerAllowed(
  fact: CaseFact,
  view: CaseView,
  findings: readonly Finding[],
): AllowedAnswer | null {
  const own = findings.filter((finding) => finding.curedOn === null && isAbout(finding, fact));
  const late = fact.type === "records_received" ? findLateness(fact, view, findings) : [];
  const answer =
    byFindings([...own, ...late], fact) ??
    byJudgement(judgeByDate(fact, view)) ??
    (view.law.federal ? byFederalRule(fact, view) : byAnotherLaw(fact, view));
  if (answer === null || view.law.because !== "coverage_unknown") return answer;
  return { ...answer, reasons: [...answer.reasons, allowedRemarks.coverageUnknown] };
}

/** The id of a finding names the event that it hangs from. */
function isAbout({ id }: Finding, { id: factId }: CaseFact): boolean {
  return id.split(":").includes(factId);
}

/** Records that come after the last day are welcome, and late all the same; a part leaves the rest outstanding. */
function findLateness(
  { id }: EventOf<"records_received">,
  { facts }: CaseView,
  findings: readonly Finding[],
): Finding[] {
  const requestId = facts.state.requestOf.get(id);
  return findings.filter(
    (finding) =>
      (finding.code === "answer_overdue" || finding.code === "rest_not_released") &&
      finding.requestId === requestId,
  );
}

/** NOTGROUND-PORTAL: a portal can be enough, so a no that points to it is not forbidden as such. */
function isConditional(fact: CaseFact): boolean {
  return fact.type === "denied" && fact.details.ground === "on_the_portal";
}

function byFindings(findings: readonly Finding[], fact: CaseFact): AllowedAnswer | null {
  const [first, ...others] = findings;
  if (first === undefined) return null;
  const depends = isConditional(fact) && others.length === 0;
  const say = depends ? allowedRemarks.depends : allowedRemarks.no;
  return {
    verdict: depends ? "depends" : "not_allowed",
    title: say(first.title),
    reasons: [first.summary, ...others.map(({ title, summary }) => `${title}. ${summary}`)],
    rules: withoutTwins(findings.flatMap(({ rules }) => rules)),
  };
}

function byJudgement(judgement: Judgement | null): AllowedAnswer | null {
  if (judgement === null) return null;
  const { title, reasons } = allowedWords[judgement.words];
  return {
    verdict: judgement.verdict,
    title,
    reasons: [...reasons],
    rules: judgement.rules.map(everyRule.referenceTo),
  };
}

function byFederalRule(fact: CaseFact, view: CaseView): AllowedAnswer | null {
  if (fact.type === "denied") return byGround(fact, view);
  return byJudgement(judgeByRule(fact, view.facts.state));
}

const verdicts: Readonly<Record<DenialStanding, Verdict>> = {
  reviewable: "depends",
  unreviewable: "depends",
  not_a_ground: "not_allowed",
  not_stated: "not_allowed",
  unclear: "depends",
  other_law: "not_known",
};

/** Before HIPAA is known to bind the office, a state's own reason may be the law there (PREEMPT-01). */
function byGround({ details }: EventOf<"denied">, { facts, law }: CaseView): AllowedAnswer {
  const { standing, means, rules } = explainDenial(details, facts.holder);
  const isOpen = details.ground === "state_harm_standard" && law.because !== "covered";
  return {
    verdict: isOpen ? "depends" : verdicts[standing],
    title: isOpen ? allowedWords.state_reason.title : denialAnswerTitles[standing],
    reasons: [...means],
    rules: [...rules],
  };
}

function byAnotherLaw(fact: CaseFact, { law, facts }: CaseView): AllowedAnswer | null {
  if (!isQuestionable(fact)) return null;
  const rules = lawKnownThere(fact, law);
  return {
    verdict: "not_known",
    title: allowedRemarks.anotherLaw,
    reasons: [
      ...sayLawInForce(law, facts.holder.jurisdiction),
      ...rules.map(({ statement }) => allowedRemarks.knownThere(statement)),
    ],
    rules,
  };
}

function withoutTwins(rules: readonly RuleReference[]): RuleReference[] {
  return [...new Map(rules.map((rule) => [rule.id, rule])).values()];
}
