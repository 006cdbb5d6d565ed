import { leadingAnswerDue } from "../../assessment/clocks.ts";
import { formatRange } from "../../calendar/date-range.ts";
import { addDays, daysBetween } from "../../calendar/plain-date.ts";
import type { CaseFact, EventOf } from "../events.ts";
import { findOwnRequest } from "../guards/requests.ts";
import type { Warning, WarningSight } from "./warn.ts";

const twoYears = 2 * 365 + 1;
const longOnTheWay = 30;

/**
 * What is unusual about a request and how it travelled.
 * @example warnAboutRequest(fact, sight).map(({ code }) => code)
 */
export function warnAboutRequest(fact: CaseFact, sight: WarningSight): Warning[] {
  switch (fact.type) {
    case "request_sent":
      return warnIfOld(fact, sight);
    case "certified_letter_sent":
      return [...warnIfOld(fact, sight), ...warnIfEarly(fact, sight)];
    case "receipt_established":
      return warnAboutReceipt(fact, sight);
    case "returned_undeliverable":
      return warnIfItArrivedToo(fact, sight);
    default:
      return [];
  }
}

function warnIfOld(fact: CaseFact, { context }: WarningSight): Warning[] {
  const old = fact.occurredOn.latest < addDays(context.today, -twoYears);
  return old ? [{ code: "request_over_two_years_old" }] : [];
}

function warnIfEarly(fact: EventOf<"certified_letter_sent">, { before }: WarningSight): Warning[] {
  const earlier = before.requests.filter(
    (request) => request.sentOn.earliest <= fact.occurredOn.latest,
  );
  if (earlier.length === 0) return [{ code: "certified_letter_first" }];
  const answered = earlier.some(
    ({ denials, summaries, deliveries }) =>
      denials.length + summaries.length + deliveries.length > 0,
  );
  const due = leadingAnswerDue(before);
  if (answered || due === null || fact.occurredOn.earliest > due.latest) return [];
  return [{ code: "certified_letter_early", values: { due: formatRange(due, { year: true }) } }];
}

function warnAboutReceipt(
  fact: EventOf<"receipt_established">,
  { before, after }: WarningSight,
): Warning[] {
  const warnings: Warning[] = [];
  const request = findOwnRequest(after, fact);
  if (request === undefined) return warnings;
  const days = daysBetween(request.sentOn.latest, fact.occurredOn.earliest);
  if (days > longOnTheWay)
    warnings.push({ code: "receipt_long_after_sending", values: { days: String(days) } });
  const known = before.requests.find(({ id }) => id === request.id)?.receipt ?? null;
  if (known) warnings.push({ code: "receipt_already_known" });
  return [...warnings, ...warnIfItArrivedToo(fact, { after })];
}

function warnIfItArrivedToo(fact: CaseFact, { after }: Pick<WarningSight, "after">): Warning[] {
  const request = findOwnRequest(after, fact);
  return request?.returned && request.receipt ? [{ code: "came_back_and_arrived" }] : [];
}
