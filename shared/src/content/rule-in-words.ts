import type { Rule } from "../rules/rule-pack.ts";
import {
  calendarWords,
  conditionWords,
  dueForWords,
  holderTypeWords,
  sayLength,
  triggerWords,
} from "./rule-words.ts";

/** One line of how a rule counts: a question and its answer. */
export interface CountingLine {
  readonly question: string;
  readonly answer: string;
}

/**
 * How a rule counts, a line for each thing that somebody would ask; empty where it gives no number at all.
 * @example sayCounting(findRule("FED-CLOCK-01"))[0] // { question: "Length", answer: "30 calendar days" }
 */
export function sayCounting(rule: Rule): CountingLine[] {
  const { length, unit, extension, validFor, dueFor, clockConditions } = rule;
  const lines: CountingLine[] = [];
  if (length !== null) {
    lines.push({ question: "Length", answer: sayLength(length, unit) });
    if (dueFor !== null) lines.push({ question: "The last day for", answer: dueForWords[dueFor] });
    lines.push({ question: "Day 0", answer: sayDayZero(rule) });
    const onlyIf = sayConditions(clockConditions);
    if (onlyIf !== null) lines.push({ question: "The days run", answer: `${onlyIf}.` });
    lines.push({ question: "Counted", answer: sayCounted(rule) });
    lines.push({ question: "A last day on a weekend or holiday", answer: sayRollover(rule) });
  }
  if (extension !== null) lines.push({ question: "More time", answer: sayExtension(extension) });
  if (validFor !== null)
    lines.push({
      question: "How long the paper counts",
      answer: `${sayLength(validFor.length, validFor.unit)} from the day written on it.`,
    });
  return lines;
}

function sayDayZero({ trigger, countFrom, direction }: Rule): string {
  const day = trigger === null ? "of the event" : triggerWords[trigger];
  if (direction === "before") return `The day ${day}. The day before it is day 1.`;
  return countFrom === "day_of"
    ? `The day ${day}. A month ends on the same date of a later month.`
    : `The day ${day}. The day after it is day 1.`;
}

function sayCounted({ unit, calendar, direction }: Rule): string {
  const back = direction === "before" ? " Counted back, from the later day to the earlier." : "";
  switch (unit) {
    case "calendar_day":
      return `Every day counts, weekends and holidays too.${back}`;
    case "business_day": {
      const holidays = calendar === null ? "holidays" : calendarWords[calendar];
      return `Saturdays, Sundays and ${holidays} do not count.${back}`;
    }
    case "calendar_month":
      return `To the same date of the later month, or its last day where it is shorter.${back}`;
    case "week":
      return `Whole weeks of 7 days, weekends and holidays too.${back}`;
    case "none":
      return "In no unit that can be counted.";
    default:
      return unit satisfies never;
  }
}

function sayRollover({ rollover, unit, calendar }: Rule): string {
  if (unit === "business_day") return "Cannot happen: only business days count.";
  if (rollover === "none") return "It stays where it is.";
  const holidays = calendar === null ? "" : `, by the ${calendarWords[calendar]}`;
  return `It moves to the next working day${holidays}.`;
}

function sayExtension(extension: NonNullable<Rule["extension"]>): string {
  const { totalLength, unit, mustBeWritten, noticeDue, needsReasons, needsDate, maxCount } =
    extension;
  const times = maxCount === 1 ? "Once" : `At most ${maxCount} times`;
  const says = [needsReasons ? "the reason" : null, needsDate ? "the new date" : null];
  const content = says.filter((one) => one !== null).join(" and ");
  const written = mustBeWritten ? " in writing" : "";
  const told = noticeDue === "within_first_length" ? " before the first length is over" : "";
  const notice =
    written === "" && told === "" && content === ""
      ? ""
      : ` They must tell you${written}${told}${content === "" ? "" : `, with ${content}`}.`;
  return `${times}, up to ${sayLength(totalLength, unit)} in all from day 0.${notice}`;
}

/**
 * Who a rule binds, for the middle of a sentence.
 * @example nameHolders(["physician", "hospital"]) // "a physician or a hospital"
 */
export function nameHolders(types: Rule["holderTypes"]): string {
  return joinWords(types.map((type) => holderTypeWords[type]));
}

/**
 * Who a rule binds, as one phrase.
 * @example sayHolders(["physician", "hospital"]) // "A physician or a hospital"
 */
export function sayHolders(types: Rule["holderTypes"]): string {
  return upperFirst(nameHolders(types));
}

/**
 * What must be so before a rule counts; null where it always does.
 * @example sayConditions(["written_request"]) // "Only if you ask in writing"
 */
export function sayConditions(conditions: Rule["conditions"]): string | null {
  if (conditions.length === 0) return null;
  return `Only if ${joinWords(
    conditions.map((condition) => conditionWords[condition]),
    "and",
  )}`;
}

function joinWords(words: readonly string[], last: "and" | "or" = "or"): string {
  const [only = "", ...more] = words.toReversed();
  return more.length === 0 ? only : `${more.toReversed().join(", ")} ${last} ${only}`;
}

function upperFirst(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
