import { plainDate } from "../calendar/plain-date.ts";
import type { Rule, WorkedExample } from "./rule-pack.ts";

/** The day on which the copies named under the sources were read. A pack read again sets its own. */
const readOn = plainDate("2026-11-22");

/** A rule of the holder that sets no date. A pack's rules say only what differs. */
export const ruleDefaults = {
  conditions: [],
  parts: [],
  trigger: null,
  dueFor: null,
  length: null,
  unit: "none",
  clockConditions: [],
  calendar: null,
  direction: "after",
  countFrom: "day_after",
  rollover: "none",
  actor: "holder",
  extension: null,
  validFor: null,
  freeCopy: null,
  feeLimit: null,
  onMiss: [],
  lengthConfidence: null,
  derived: false,
  hipaaNote: null,
  derivedNote: null,
  notes: null,
  effectiveFrom: null,
  effectiveUntil: null,
  verifiedOn: readOn,
  workedExamples: [],
} satisfies Partial<Rule>;

/** For a state that counts business days and whose own list of holidays was not read. */
export const federalCalendarNote =
  "Counted by the federal holiday calendar; the state may have more holidays.";

/** For a state's ground of refusal that is wider than the federal ones. */
export const widerGroundNote =
  "This ground is wider than the federal ones. A holder that HIPAA binds needs a federal ground too (PREEMPT-01).";

/**
 * Dates worked out by hand: what the rule gives when day 0 is the first of them.
 * @example workedExample("2026-01-31", "2026-03-02", "30 days are not one month")
 */
export function workedExample(
  dayZero: string,
  due: string,
  shows: string,
  counts: WorkedExample["counts"] = "length",
): WorkedExample {
  return { counts, dayZero: plainDate(dayZero), due: plainDate(due), shows };
}
