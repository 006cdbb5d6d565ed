import { sayOnRange } from "../../content/dates-in-words.ts";
import { feeFindingWords } from "../../content/fee-findings.ts";
import { sayCents } from "../../content/money-words.ts";
import { everyRule } from "../../rules/every-rule.ts";
import type { FeeCategory } from "../../workflow/demands.ts";
import { billCuredOn, billedCents, type Demand, itemsOf, sumCents } from "../bills.ts";
import { citeInALetter } from "../cite-in-a-letter.ts";
import { freeCopyRights } from "../free-copies.ts";
import type { FindingCheck } from "./finding-check.ts";

const words = feeFindingWords.fee_where_free_copy_due;

/** Not the price of the copy itself: a free copy may still be mailed for postage. */
const besidesTheCopy: readonly FeeCategory[] = [
  "postage",
  "summary_agreed",
  "summary_not_agreed",
  "other",
];

/**
 * TX-FREE-01 and its like (FEE-04): a fee for a copy that the state gives free, where every condition holds by the
 * facts. An open condition is a hint in the next step and never a finding.
 */
export const findFeeWhereFreeCopyDue: FindingCheck = (view, today) =>
  view.clocks.flatMap((clock) =>
    clock.request.demands.flatMap((demand) => {
      const right = freeCopyRights(view, clock.request, demand).find(
        ({ open }) => open.length === 0,
      );
      const cents = centsForTheCopy(demand);
      if (right === undefined || cents === 0) return [];
      const came = sayOnRange(demand.occurredOn, today);
      const reference = everyRule.referenceTo(right.rule.id);
      return [
        {
          id: `fee_where_free_copy_due:${demand.id}`,
          code: "fee_where_free_copy_due",
          requestId: clock.request.id,
          since: demand.occurredOn.latest,
          curedOn: billCuredOn(clock, demand, {
            isInBill: (bill) => centsForTheCopy(bill) > 0,
            allowedCents: (billedCents(demand) ?? 0) - cents,
          }),
          title: words.title,
          summary: words.open(came, sayCents(cents), reference.statement),
          letterSentence: words.letter(came, sayCents(cents), citeInALetter(reference)),
          rules: [reference],
        },
      ];
    }),
  );

function centsForTheCopy(demand: Demand): number {
  return Math.max(0, (billedCents(demand) ?? 0) - sumCents(itemsOf(demand, besidesTheCopy)));
}
