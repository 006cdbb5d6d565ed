import { checkFormAndFeeWords } from "../../content/next-steps/asking.ts";
import { latestOf } from "../standing.ts";
import { recordEvent, within } from "./step-conditions.ts";
import type { StepTopic } from "./step-topic.ts";

/** A form and a fee are a good sign, and never a pause (FED-CLOCK-04, FEE-03, T08). */
export const checkFormAndFee: StepTopic = {
  code: "check_form_and_fee",
  isOffered: ({ clocks }) =>
    clocks.some(({ request, ending }) => ending === null && request.demands.length > 0),
  words: ({ words, facts }) => {
    const demand = latestOf(facts.state.facts, "forms_or_fee_demanded")?.details;
    return checkFormAndFeeWords(words, {
      amount: demand?.amount === undefined ? null : `$${demand.amount.toFixed(2)}`,
      formName: demand?.formName ?? null,
      toldInAdvance: demand?.toldInAdvance ?? null,
    });
  },
  action: recordEvent("followed_up", "I sent the form or the fee"),
  by: within(3),
};
