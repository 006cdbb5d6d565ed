import { feeFindingWords, sayPages } from "../../content/fee-findings.ts";
import { sayCents } from "../../content/money-words.ts";
import { everyRule } from "../../rules/every-rule.ts";
import type { FeeLimit, Rule } from "../../rules/rule-pack.ts";
import type { Finding } from "../assessment.ts";
import { billCuredOn, billedCents, type Demand } from "../bills.ts";
import type { CaseView } from "../case-view.ts";
import { citeInALetter } from "../cite-in-a-letter.ts";
import type { AnswerClock } from "../clocks.ts";
import { freeCopyRights } from "../free-copies.ts";
import { pricePages } from "../page-prices.ts";
import { judgeCondition } from "../rule-conditions.ts";
import { stateRules } from "../state-rules.ts";
import type { FindingCheck } from "./finding-check.ts";

const words = feeFindingWords.fee_above_state_limit;

/** CA-FEE-01, NY-FEE-01, CT-01, LA-SSA-01, KY-FREE-01: more for the pages of a bill than the state allows. FEE-02 is no limit (T17). */
export const findFeeAboveStateLimit: FindingCheck = (view) =>
  view.clocks.flatMap((clock) =>
    clock.request.demands
      .filter((demand) => !isFree(view, clock, demand))
      .flatMap((demand) =>
        stateRules(view.facts.holder).flatMap((rule) => toFinding(rule, demand, clock, view)),
      ),
  );

/** Then the whole fee is wrong, and the price of a page beside the point. */
function isFree(view: CaseView, { request }: AnswerClock, demand: Demand): boolean {
  return freeCopyRights(view, request, demand).some(({ open }) => open.length === 0);
}

function toFinding(rule: Rule, demand: Demand, clock: AnswerClock, view: CaseView): Finding[] {
  const limit = limitFor(rule, demand, clock, view);
  const price = limit === null ? null : pricePages(demand, limit);
  if (limit === null || price === null || price.asked <= price.allowed) return [];
  const excess = price.asked - price.allowed;
  const reference = everyRule.referenceTo(rule.id);
  const said = [price.asked, price.allowed, excess].map(sayCents);
  const [asked = "", allowed = "", tooMuch = ""] = said;
  return [
    {
      id: `fee_above_state_limit:${demand.id}:${rule.id}`,
      code: "fee_above_state_limit",
      requestId: clock.request.id,
      since: demand.occurredOn.latest,
      curedOn: billCuredOn(clock, demand, {
        isInBill: (bill) => isAbove(bill, limit),
        allowedCents: (billedCents(demand) ?? 0) - excess,
      }),
      title: words.title,
      summary: words.open(sayPages(price.pages), asked, allowed, tooMuch),
      letterSentence: words.letter(
        sayPages(price.pages),
        asked,
        allowed,
        tooMuch,
        citeInALetter(reference),
      ),
      rules: [reference],
    },
  ];
}

/** The limit of a rule, where all that it asks for is known to hold. */
function limitFor(
  { feeLimit, conditions }: Rule,
  demand: Demand,
  { request }: AnswerClock,
  { claim }: CaseView,
): FeeLimit | null {
  if (feeLimit === null) return null;
  if (feeLimit.copies === "later" && demand.details.earlierCopy !== true) return null;
  const holds = [...conditions, ...feeLimit.conditions].every(
    (condition) => judgeCondition(condition, request, claim.stage) === "yes",
  );
  return holds ? feeLimit : null;
}

function isAbove(bill: Demand, limit: FeeLimit): boolean {
  const price = pricePages(bill, limit);
  return price !== null && price.asked > price.allowed;
}
