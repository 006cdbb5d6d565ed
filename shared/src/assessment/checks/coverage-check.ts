import type { Holder } from "../../api/holders.ts";
import { coverageResults } from "../../content/checks/coverage-words.ts";
import { referenceTo } from "../../rules/rule-index.ts";
import type { RuleReference } from "../assessment.ts";
import type { Setting } from "./setting.ts";

export type Known = "yes" | "no" | "unknown";

/** What is answered so far; a question that is not answered yet is left out. */
export interface CoverageAnswers {
  readonly setting?: Setting | undefined;
  /** They send bills, or other things of the kind, to insurance electronically. */
  readonly electronic?: Known | undefined;
  /** They are part of a hospital or clinic that does. */
  readonly partOf?: Known | undefined;
  /** They take cash only, and send nothing to insurance. */
  readonly cashOnly?: Known | undefined;
}
export type CoverageQuestion = Exclude<keyof CoverageAnswers, "setting">;

export type CoverageOutcome = keyof typeof coverageResults;

export interface CoverageResult {
  readonly outcome: CoverageOutcome;
  /** What can be noted at the holder; `unknown` keeps the federal dates on show. */
  readonly hipaaCovered: Holder["hipaaCovered"];
  readonly title: string;
  readonly means: readonly string[];
  readonly rules: readonly RuleReference[];
}

/** Where the kind of holder decides, whatever it sends. Of a school or an employer we have read no rule, so nothing is said. */
const decidedBySetting: Readonly<Partial<Record<Setting, CoverageOutcome>>> = {
  health_plan: "health_plan",
  school: "school",
  employer: "employer",
  abroad: "abroad",
  ssa: "ssa",
  lawyer: "lawyer",
};

/**
 * The questions that matter after what was answered, at most three: one answer often decides.
 * @example listCoverageQuestions({ setting: "care", electronic: "yes" }) // ["electronic"]
 */
export function listCoverageQuestions(answers: CoverageAnswers): CoverageQuestion[] {
  const { setting, electronic, partOf } = answers;
  if (setting === undefined || decidedBySetting[setting] !== undefined) return [];
  const questions: CoverageQuestion[] = ["electronic"];
  if (electronic === "no" || electronic === "unknown") questions.push("partOf");
  // Who knows of no bill by computer may still know that they take cash only.
  const isStillOpen = partOf === "no" || partOf === "unknown";
  if (electronic === "unknown" && isStillOpen) questions.push("cashOnly");
  return questions;
}

/**
 * Whether HIPAA binds a holder, by the answers; null while a question that matters is open. What nobody knows stays
 * unknown. Source: 45 CFR 160.102(a), 160.103 (FED-SCOPE-01).
 * @example judgeCoverage({ setting: "care", electronic: "no", partOf: "no" })?.hipaaCovered // "no"
 */
export function judgeCoverage(answers: CoverageAnswers): CoverageResult | null {
  const { setting } = answers;
  if (setting === undefined) return null;
  if (listCoverageQuestions(answers).some((question) => answers[question] === undefined))
    return null;
  const outcome = decidedBySetting[setting] ?? judgeByAnswers(answers);
  const { hipaaCovered, title, means, rules } = coverageResults[outcome];
  const ids: readonly string[] = setting === "prison" ? [...rules, "DENY-U2"] : rules;
  return { outcome, hipaaCovered, title, means, rules: ids.map(referenceTo) };
}

function judgeByAnswers({ electronic, partOf, cashOnly }: CoverageAnswers): CoverageOutcome {
  if (electronic === "yes") return "bills";
  if (partOf === "yes") return "part_of_one_that_bills";
  const sendsNothing = electronic === "no" || cashOnly === "yes";
  return sendsNothing && partOf === "no" ? "sends_nothing" : "open";
}
