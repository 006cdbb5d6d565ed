import type { PlainDate } from "../../calendar/plain-date.ts";
import { sayOnRange } from "../../content/dates-in-words.ts";
import { feeFindingWords, sayWhyNotCharged } from "../../content/fee-findings.ts";
import { joinWithAnd } from "../../content/findings.ts";
import { sayDollars } from "../../content/money-words.ts";
import { everyRule } from "../../rules/every-rule.ts";
import type { FeeCategory, FeeItem } from "../../workflow/demands.ts";
import type { Confidence, Finding, RuleReference } from "../assessment.ts";
import { billCuredOn, billedCents, type Demand, itemsOf, sumCents } from "../bills.ts";
import type { AnswerClock } from "../clocks.ts";
import type { FindingCheck } from "./finding-check.ts";

const words = feeFindingWords.fee_item_not_allowed;

/** The list of 164.524(c)(4) was read in full; what HHS says of search and storage is known through others; the rest we conclude. */
const notAllowed: ReadonlyMap<FeeCategory, Confidence> = new Map([
  ["search_and_retrieval", "V3"],
  ["verification_and_paperwork", "V3"],
  ["storage_and_systems", "V3"],
  ["looking", "derived"],
  ["summary_not_agreed", "V1"],
]);

/** FEE-01: lines of a bill that may not be charged, one by one. A line that nobody sorted is no accusation. */
export const findFeeItemNotAllowed: FindingCheck = (view, today) =>
  view.clocks.flatMap((clock) =>
    clock.request.demands.flatMap((demand) => {
      const items = listItemsNotAllowed(demand);
      return items.length === 0 ? [] : [toFinding(demand, items, clock, today)];
    }),
  );

/**
 * The lines of a bill that may not be charged at all.
 * @example listItemsNotAllowed(demand).map(({ label }) => label)
 */
export function listItemsNotAllowed(demand: Demand): readonly FeeItem[] {
  return itemsOf(demand, [...notAllowed.keys()]);
}

function toFinding(
  demand: Demand,
  items: readonly FeeItem[],
  clock: AnswerClock,
  today: PlainDate,
): Finding {
  const came = sayOnRange(demand.occurredOn, today);
  const categories = items.map(({ category }) => category);
  const listed = joinWithAnd(
    items.map(({ label, amount }) => words.item(label, sayDollars(amount))),
  );
  return {
    id: `fee_item_not_allowed:${demand.id}`,
    code: "fee_item_not_allowed",
    requestId: clock.request.id,
    since: demand.occurredOn.latest,
    curedOn: billCuredOn(clock, demand, {
      isInBill: (bill) => listItemsNotAllowed(bill).length > 0,
      allowedCents: (billedCents(demand) ?? 0) - sumCents(items),
    }),
    title: words.title,
    summary: words.open(came, listed, sayWhyNotCharged(categories)),
    letterSentence: words.letter(came, listed),
    rules: citeRules(items),
  };
}

/** A bill with several such lines is as sure as the least sure of them. */
function citeRules(items: readonly FeeItem[]): RuleReference[] {
  const known = items.map(({ category }) => category && notAllowed.get(category));
  const confidence = known.includes("V3") ? "V3" : known.includes("derived") ? "derived" : "V1";
  const rules = [{ ...everyRule.referenceTo("FEE-01"), confidence } satisfies RuleReference];
  return items.some(({ category }) => category === "summary_not_agreed")
    ? [...rules, everyRule.referenceTo("SUMMARY-01")]
    : rules;
}
