import type { PlainDate } from "../../calendar/plain-date.ts";
import { dueDate, lastValidDay, longestDueDate } from "../count-rule.ts";
import type { Rule, WorkedExample } from "../rule-pack.ts";
import type { RuleCheck } from "./check.ts";

type Number = NonNullable<WorkedExample["counts"]>;

const counted: Readonly<Record<Number, (rule: Rule, dayZero: PlainDate) => PlainDate | null>> = {
  length: dueDate,
  extension: longestDueDate,
  validity: lastValidDay,
};

/** Every number of a rule that sets a date has dates worked out by hand, and the count gives the same. */
export const workedExamplesHold: RuleCheck = (rule) => {
  const needed: Number[] = [
    ...(rule.length === null ? [] : ["length" as const]),
    ...(rule.extension === null ? [] : ["extension" as const]),
    ...(rule.validFor === null ? [] : ["validity" as const]),
  ];
  const shown = new Set(rule.workedExamples.map(({ counts = "length" }) => counts));
  return [
    ...needed.filter((number) => !shown.has(number)).map((n) => `No worked example of its ${n}.`),
    ...rule.workedExamples.flatMap(({ counts = "length", dayZero, due }) => {
      const found = counted[counts](rule, dayZero);
      return found === due ? [] : [`${dayZero} gives ${found ?? "no date"}, and not ${due}.`];
    }),
  ];
};
