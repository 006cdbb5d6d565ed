import type { RuleCheck } from "./check.ts";

/** A number needs a unit and an event to count from, and a count of business days the name of a calendar. */
export const clockIsComplete: RuleCheck = (rule) => {
  const { length, unit, dueFor, trigger, extension, calendar, rollover, actor } = rule;
  const needsCalendar = [unit, extension?.unit].includes("business_day") || rollover !== "none";
  return [
    ...((length === null) === (unit === "none") ? [] : ["A length and a unit go together."]),
    ...((length === null) === (dueFor === null) ? [] : ["A length is for something to be done."]),
    ...(length !== null && trigger === null ? ["Does not say what starts the clock."] : []),
    ...(length !== null && actor === "nobody" ? ["Does not say who must act in time."] : []),
    ...(needsCalendar === (calendar !== null) ? [] : ["Names a calendar only where one counts."]),
    ...(extension !== null && extension.unit === unit && extension.totalLength <= (length ?? 0)
      ? ["The extension gives no more time."]
      : []),
  ];
};
