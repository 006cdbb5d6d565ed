import { feeFindingWords } from "../../content/fee-findings.ts";
import { joinWithAnd } from "../../content/findings.ts";
import { sayDollars } from "../../content/money-words.ts";
import { actionWords } from "../../content/next-steps/action-words.ts";
import {
  checkFormAndFeeWords,
  type DemandInWords,
  freeCopyToDo,
} from "../../content/next-steps/fees.ts";
import type { LetterKind } from "../../letters/letter.ts";
import type { RecordsRequest } from "../../workflow/records-case.ts";
import { billedCents, type Demand } from "../bills.ts";
import { freeCopyRights, type OpenPoint } from "../free-copies.ts";
import { latestOf } from "../standing.ts";
import { stateRules } from "../state-rules.ts";
import { listItemsNotAllowed } from "../wrong-bills.ts";
import { recordEvent, within } from "./step-conditions.ts";
import type { StepTopic, StepView } from "./step-topic.ts";

/**
 * A form and a fee are a good sign, and never a pause (FED-CLOCK-04, FEE-03, T08). Offered also once the request is
 * answered: what was charged may still be wrong.
 */
export const checkFormAndFee: StepTopic = {
  code: "check_form_and_fee",
  isOffered: ({ clocks }) => clocks.some(({ request }) => request.demands.length > 0),
  words: (view) => checkFormAndFeeWords(view.words, describeDemand(view)),
  action: recordEvent("followed_up", actionWords.iSentTheFormOrTheFee),
  letter: letterFor,
  by: within(3),
};

/** What a letter can say to it: the bill first, then the form, then the price that nobody told. */
function letterFor(view: StepView): LetterKind | null {
  const demand = latestOf(view.facts.state.facts, "forms_or_fee_demanded");
  if (demand === null) return null;
  const isWrong = listItemsNotAllowed(demand).length > 0 || demand.details.toldInAdvance === false;
  if (billedCents(demand) !== null) return isWrong ? "fee_objection" : null;
  const { formKind } = demand.details;
  if (formKind === undefined) return "fee_estimate";
  return formKind === "authorization_form" && view.law.federal ? "authorization_note" : null;
}

function describeDemand(view: StepView): DemandInWords {
  const demand = latestOf(view.facts.state.facts, "forms_or_fee_demanded");
  const details = demand?.details;
  const items = demand === null ? [] : listItemsNotAllowed(demand);
  return {
    amount: details?.amount === undefined ? null : sayDollars(details.amount),
    isOver: view.situation === "all_received",
    formName: details?.formName ?? null,
    formKind: details?.formKind ?? null,
    toldInAdvance: details?.toldInAdvance ?? null,
    notAllowed: joinWithAnd(
      items.map(({ label, amount }) =>
        feeFindingWords.fee_item_not_allowed.item(label, sayDollars(amount)),
      ),
    ),
    freeCopies: describeFreeCopies(view, demand),
    mayBeFreeElsewhere:
      view.law.federal &&
      view.claim.stage !== "none" &&
      !stateRules(view.facts.holder).some(({ freeCopy }) => freeCopy !== null),
  };
}

function describeFreeCopies(view: StepView, demand: Demand | null): DemandInWords["freeCopies"] {
  const request = demand === null ? null : requestOf(view, demand);
  if (request === null) return [];
  return freeCopyRights(view, request, demand).map(({ rule, open }) => ({
    statement: rule.statement,
    toDo: open.length === 0 ? null : sayToDo(open),
  }));
}

function requestOf({ clocks }: StepView, { id }: Demand): RecordsRequest | null {
  const clock = clocks.find(({ request }) => request.demands.some((demand) => demand.id === id));
  return clock?.request ?? null;
}

function sayToDo(open: readonly OpenPoint[]): string {
  return [...new Set(open.map(toDoFor))].join(" ");
}

function toDoFor(point: OpenPoint): string {
  switch (point) {
    case "social_security_claim":
    case "public_benefit_claim":
      return freeCopyToDo.claim;
    case "written_request":
    case "proof_of_claim_with_request":
    case "claim_on_appeal":
    case "not_represented_by_private_lawyer":
    case "first_copy":
    case "may_only_be_cheaper":
    case "only_the_needed_part":
      return freeCopyToDo[point];
    default:
      return freeCopyToDo.else;
  }
}
