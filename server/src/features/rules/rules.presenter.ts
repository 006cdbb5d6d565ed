import type { RuleDetail, RuleSummary } from "@recourse/shared/api/rules";
import { setsAnswerDay } from "@recourse/shared/assessment/law-in-force";
import { confidenceWords } from "@recourse/shared/content/confidence-words";
import { sayConditions, sayCounting, sayHolders } from "@recourse/shared/content/rule-in-words";
import { sayUnit } from "@recourse/shared/content/rule-words";
import { drivesAlarm } from "@recourse/shared/rules/drives-alarm";
import { usFederalAccessPack } from "@recourse/shared/rules/packs/us-federal-access";
import type { Rule, RulePack } from "@recourse/shared/rules/rule-pack";
import type { LawRule } from "./law.ts";

/** The federal rules that an assessment counts and judges with. */
const countedIds: ReadonlySet<string> = new Set(usFederalAccessPack.rules.map(({ id }) => id));

export function presentRule({ rule, pack }: LawRule): RuleSummary {
  const { id, jurisdiction, topics, statement, citation, length, unit, hipaaNote } = rule;
  const notVerified = doubtAbout(rule);
  return {
    ...{ id, jurisdiction, topics, statement, citation, notVerified, hipaaNote },
    lawName: nameOfLaw(pack),
    length: length === null ? null : { count: length, unit: sayUnit(length, unit) },
    confidence: rule.confidence,
    confidenceInWords: confidenceWords[rule.derived ? "derived" : rule.confidence],
    derived: rule.derived,
    verifiedOn: notVerified === "rule" ? null : rule.verifiedOn,
  };
}

/** A title may go on after a colon: "Federal law: HIPAA and what stands around it". */
function nameOfLaw({ title }: RulePack): string {
  return title.split(":")[0] ?? title;
}

function doubtAbout({ confidence, lengthConfidence }: Rule): RuleSummary["notVerified"] {
  if (confidence === "M") return "rule";
  return lengthConfidence === "M" ? "length" : null;
}

export function presentWholeRule(found: LawRule, missed: readonly Rule[]): RuleDetail {
  const { rule, pack } = found;
  const { parts, holderTypes, conditions, derivedNote, notes, freeCopy, feeLimit } = rule;
  const { effectiveFrom, effectiveUntil, lengthConfidence } = rule;
  return {
    ...presentRule(found),
    ...{ parts, holderTypes, conditions, derivedNote, notes, freeCopy, feeLimit },
    ...{ effectiveFrom, effectiveUntil },
    pack: { id: pack.id, version: pack.version, notes: pack.notes },
    binds: sayHolders(holderTypes),
    onlyIf: sayConditions(conditions),
    clock: clockOf(rule),
    counting: sayCounting(rule),
    workedExamples: rule.workedExamples.map(({ counts = "length", ...example }) => ({
      counts,
      ...example,
    })),
    onMiss: missed.map(({ id, statement }) => ({ id, statement })),
    lengthConfidenceInWords: lengthConfidence === null ? null : confidenceWords[lengthConfidence],
    sources: rule.sources.flatMap((key) => {
      const source = pack.sources[key];
      return source === undefined ? [] : [{ key, ...source }];
    }),
    countedInCases: countedIds.has(rule.id) || (setsAnswerDay(rule) && drivesAlarm(rule)),
  };
}

function clockOf(rule: Rule): RuleDetail["clock"] {
  const { trigger, dueFor, length, unit, calendar, direction } = rule;
  const { countFrom, rollover, actor, extension, validFor, clockConditions } = rule;
  if (length === null && extension === null && validFor === null) return null;
  return {
    ...{ trigger, dueFor, length, unit, calendar, direction },
    ...{ countFrom, rollover, actor, extension, validFor },
    conditions: clockConditions,
  };
}
