import { addDays } from "../../calendar/plain-date.ts";
import type { RuleCheck } from "./check.ts";

/** Every rule that sets a date carries dates worked out by hand, and the count gives the same. */
export const workedExamplesHold: RuleCheck = (rule) => {
  const { length } = rule;
  if (length === null) return [];
  if (rule.workedExamples.length === 0) return ["Sets a date but has no worked example."];
  if (rule.unit !== "calendar_day") return [`No check counts in ${rule.unit} yet.`];
  return rule.workedExamples
    .filter((example) => addDays(example.dayZero, length) !== example.due)
    .map((example) => `${example.dayZero} gives another date than ${example.due}.`);
};
