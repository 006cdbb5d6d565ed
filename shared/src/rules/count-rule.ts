import { addBusinessDays, nextBusinessDay } from "../calendar/business-days.ts";
import type { DateRange } from "../calendar/date-range.ts";
import type { CalendarName } from "../calendar/holidays/calendars.ts";
import { addMonths, addWeeks } from "../calendar/months.ts";
import { addDays, type PlainDate } from "../calendar/plain-date.ts";
import type { Rule } from "./rule-pack.ts";

type Unit = Rule["unit"];
type Counting = Pick<Rule, "unit" | "calendar" | "direction" | "countFrom" | "rollover">;
type WithLength = Counting & Pick<Rule, "length">;
type WithExtension = Counting & Pick<Rule, "extension">;

/**
 * The last day that a rule gives from day 0; null where it gives no number.
 * Counts in the rule's own unit (calendar days, business days, weeks, months), forwards or backwards, and rolls over
 * only where the rule says so. Throws when the date lies outside 1900 to 2200.
 * @example dueDate(findRule("FED-CLOCK-01"), plainDate("2026-01-31")) // 2026-03-02
 */
export function dueDate(rule: WithLength, dayZero: PlainDate): PlainDate | null {
  return rule.length === null ? null : count(rule, rule.length, rule.unit, dayZero);
}

/**
 * The last day that the longest extension can give, counted from day 0 too; null where the rule allows none.
 * @example longestDueDate(findRule("FED-CLOCK-01"), plainDate("2026-10-13")) // 2026-12-12
 */
export function longestDueDate(rule: WithExtension, dayZero: PlainDate): PlainDate | null {
  const { extension } = rule;
  if (extension === null) return null;
  return count(rule, extension.totalLength, extension.unit, dayZero);
}

/**
 * The last day on which a request written on day 0 still counts; null where the rule sets no such limit.
 * @example lastValidDay(ohioRequest, plainDate("2026-03-01")) // 2027-03-01
 */
export function lastValidDay(rule: Rule, writtenOn: PlainDate): PlainDate | null {
  const { validFor } = rule;
  return validFor === null ? null : count(rule, validFor.length, validFor.unit, writtenOn);
}

/**
 * The due dates that a range of possible days 0 gives. A later day 0 never gives an earlier date, so the ends suffice.
 * @example dueRange(findRule("FED-CLOCK-01"), march)
 */
export function dueRange(rule: WithLength, dayZero: DateRange): DateRange | null {
  return countEnds(dayZero, (day) => dueDate(rule, day));
}

/**
 * The last days that the longest extension can give for a range of possible days 0; null where the rule allows none.
 * @example longestDueRange(findRule("FED-AMEND-01"), march)
 */
export function longestDueRange(rule: WithExtension, dayZero: DateRange): DateRange | null {
  return countEnds(dayZero, (day) => longestDueDate(rule, day));
}

function countEnds(
  dayZero: DateRange,
  countFrom: (day: PlainDate) => PlainDate | null,
): DateRange | null {
  const earliest = countFrom(dayZero.earliest);
  const latest = countFrom(dayZero.latest);
  return earliest === null || latest === null ? null : { earliest, latest };
}

function count(rule: Counting, length: number, unit: Unit, dayZero: PlainDate): PlainDate | null {
  const { calendar } = rule;
  const sign = rule.direction === "before" ? -1 : 1;
  const end = add(unit, sign * length, startOf(rule, unit, dayZero), calendar);
  if (end === null || rule.rollover === "none") return end;
  return nextBusinessDay(end, needed(calendar));
}

/** Where the day of the event is day 1, the count starts a day before. A month has its corresponding date either way. */
function startOf(rule: Counting, unit: Unit, dayZero: PlainDate): PlainDate {
  if (rule.countFrom === "day_after" || unit === "calendar_month") return dayZero;
  return addDays(dayZero, rule.direction === "before" ? 1 : -1);
}

function add(
  unit: Unit,
  length: number,
  from: PlainDate,
  calendar: CalendarName | null,
): PlainDate | null {
  switch (unit) {
    case "calendar_day":
      return addDays(from, length);
    case "business_day":
      return addBusinessDays(from, length, needed(calendar));
    case "calendar_month":
      return addMonths(from, length);
    case "week":
      return addWeeks(from, length);
    case "none":
      return null;
  }
}

function needed(calendar: CalendarName | null): CalendarName {
  if (calendar === null) throw new Error("A count of business days needs a holiday calendar.");
  return calendar;
}
