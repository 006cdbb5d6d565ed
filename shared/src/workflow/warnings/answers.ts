import type { DateRange } from "../../calendar/date-range.ts";
import { sayCents, toCents } from "../../content/money-words.ts";
import type { CaseFact, EventOf } from "../events.ts";
import { findOwnRequest, isAnsweredBefore } from "../guards/requests.ts";
import type { RecordsRequest } from "../records-case.ts";
import type { Warning, WarningSight } from "./warn.ts";

/**
 * What is unusual about an answer of the holder.
 * @example warnAboutAnswer(fact, sight).map(({ code }) => code)
 */
export function warnAboutAnswer(fact: CaseFact, { after }: WarningSight): Warning[] {
  const request = findOwnRequest(after, fact);
  switch (fact.type) {
    case "summaries_received":
      return request ? [] : [{ code: "summaries_without_request" }];
    case "forms_or_fee_demanded":
      return warnAboutSum(fact);
    case "extension_notice_received":
      return request ? warnAboutExtension(fact, request) : [];
    case "denied":
      return request && allCameBefore(request, fact.occurredOn)
        ? [{ code: "denied_after_all_received" }]
        : [];
    case "records_received":
      return warnAboutRecords(fact, request);
    default:
      return [];
  }
}

/** In whole cents, because 1.1 + 2.2 is not 3.3. */
function warnAboutSum(fact: EventOf<"forms_or_fee_demanded">): Warning[] {
  const { amount, items } = fact.details;
  if (amount === undefined || items === undefined || items.length === 0) return [];
  const total = toCents(amount);
  const sum = items.reduce((cents, item) => cents + toCents(item.amount), 0);
  if (sum === total) return [];
  const values = { items: sayCents(sum), total: sayCents(total) };
  return [{ code: "fee_does_not_add_up", values }];
}

function warnAboutExtension(
  fact: EventOf<"extension_notice_received">,
  request: RecordsRequest,
): Warning[] {
  const warnings: Warning[] = [];
  const { datedOn } = fact.details;
  if (isAnsweredBefore(request, fact)) warnings.push({ code: "extension_after_answer" });
  if (request.denials.some((denial) => isBefore(denial.occurredOn, fact.occurredOn)))
    warnings.push({ code: "extension_after_denial" });
  if (datedOn !== undefined && datedOn > fact.occurredOn.latest)
    warnings.push({ code: "dated_after_arrival" });
  if (datedOn !== undefined && datedOn < request.sentOn.earliest)
    warnings.push({ code: "notice_older_than_request" });
  return warnings;
}

function warnAboutRecords(
  fact: EventOf<"records_received">,
  request: RecordsRequest | undefined,
): Warning[] {
  const warnings: Warning[] = [];
  const { to } = fact.details;
  if (to !== null && to > fact.occurredOn.latest)
    warnings.push({ code: "records_later_than_receipt" });
  if (request?.notHeld && isBefore(request.notHeld.occurredOn, fact.occurredOn))
    warnings.push({ code: "received_after_not_held" });
  return warnings;
}

function allCameBefore(request: RecordsRequest, on: DateRange): boolean {
  return request.deliveries.some(
    (delivery) => delivery.details.everythingAskedFor && isBefore(delivery.occurredOn, on),
  );
}

function isBefore(one: DateRange, other: DateRange): boolean {
  return one.latest < other.earliest;
}
