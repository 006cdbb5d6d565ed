import { drivesAlarm } from "../drives-alarm.ts";
import type { RuleCheck } from "./check.ts";

/** Nobody is reminded of a date, or called late, by what nobody has read. */
export const memoryDrivesNoAlarm: RuleCheck = (rule) => {
  const fromMemory = rule.confidence === "M" || rule.lengthConfidence === "M";
  return fromMemory && drivesAlarm(rule) ? ["From memory, and would set off an alarm."] : [];
};
