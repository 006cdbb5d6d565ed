import type { Rule } from "./rule-pack.ts";

/**
 * True where the rule may set a date that somebody is reminded of or accused by. What is known only from memory (M), the
 * rule itself or only its number of days, may be shown as not verified and never does.
 * @example drivesAlarm(findRule("FED-CLOCK-01")) // true
 */
export function drivesAlarm(rule: Rule): boolean {
  return rule.length !== null && rule.confidence !== "M" && rule.lengthConfidence !== "M";
}
