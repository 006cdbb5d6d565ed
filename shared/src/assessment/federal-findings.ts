import { addDays, type PlainDate } from "../calendar/plain-date.ts";
import type { Deadline, Finding } from "./assessment.ts";

/** Findings, and the dates in whose workings the federal day stands. */
export interface FindingsWithDates {
  readonly findings: readonly Finding[];
  readonly deadlines: readonly Deadline[];
}

/** Both begin on the first day after a last one, and often a state has set an earlier one than the federal rule. */
const lateCodes: readonly string[] = ["answer_overdue", "rest_not_released"];
const federalClock = "FED-CLOCK-01";

/**
 * Findings as a complaint to a federal office tells them: with the federal rules alone, from the day on which those were broken. What only the
 * law of a state forbids is left out, because the office does not look into it (FED-OCR-01).
 * @example toFederalFindings(assessment).map(({ since }) => since)
 */
export function toFederalFindings({ findings, deadlines }: FindingsWithDates): Finding[] {
  return findings.flatMap((finding) => {
    const rules = finding.rules.filter(({ jurisdiction }) => jurisdiction === "US");
    const isOfStateOnly = rules.length === 0 && finding.rules.length > 0;
    if (isOfStateOnly) return [];
    if (!lateCodes.includes(finding.code)) return [{ ...finding, rules }];
    const since = lateSince(finding, deadlines);
    return since === null ? [] : [{ ...finding, since, rules }];
  });
}

/** The first day that was late by the federal rule; null where only the law of a state has set a day that passed. */
function lateSince(
  { requestId, rules, since }: Finding,
  deadlines: readonly Deadline[],
): PlainDate | null {
  const isLateByState = rules.some(({ jurisdiction }) => jurisdiction !== "US");
  const isLateByFederalLaw = rules.some(({ id }) => id === federalClock);
  if (isLateByState && !isLateByFederalLaw) return null;
  const lastDay = deadlines
    .filter((deadline) => deadline.requestId === requestId)
    .flatMap(({ explanation }) => explanation.workings)
    .find(({ rule }) => rule.id === federalClock)?.fallsOn?.latest;
  return lastDay === undefined ? since : addDays(lastDay, 1);
}
