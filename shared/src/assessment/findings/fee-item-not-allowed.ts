import type { PlainDate } from "../../calendar/plain-date.ts";
import { sayOnRange } from "../../content/dates-in-words.ts";
import { feeFindingWords, sayWhyNotCharged } from "../../content/fee-findings.ts";
import { joinWithAnd } from "../../content/findings.ts";
import { sayDollars } from "../../content/money-words.ts";
import { everyRule } from "../../rules/every-rule.ts";
import type { FeeItem } from "../../workflow/demands.ts";
import type { Finding, RuleReference } from "../assessment.ts";
import type { Demand } from "../bills.ts";
import type { AnswerClock } from "../clocks.ts";
import { itemsCuredOn, listItemsNotAllowed, notAllowed } from "../wrong-bills.ts";
import type { FindingCheck } from "./finding-check.ts";

const words = feeFindingWords.fee_item_not_allowed;

/** FEE-01: lines of a bill that may not be charged, one by one. A line that nobody sorted is no accusation. */
export const findFeeItemNotAllowed: FindingCheck = (view, today) =>
  view.clocks.flatMap((clock) =>
    clock.request.demands.flatMap((demand) => {
      const items = listItemsNotAllowed(demand);
      return items.length === 0 ? [] : [toFinding(demand, items, clock, today)];
    }),
  );

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
    curedOn: itemsCuredOn(clock, demand),
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
