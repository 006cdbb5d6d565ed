import { billedCents } from "../../assessment/bills.ts";
import { say, sentences } from "../letter-segments.ts";
import { byTone, type LetterTemplate } from "../letter-template.ts";
import { isAwaited } from "../letter-view.ts";
import { recordsOf } from "./letter-frame.ts";
import {
  citing,
  heading,
  inLegalTone,
  officeRecipient,
  officeSalutation,
  paragraph,
  toHolder,
} from "./letter-parts.ts";

const what = paragraph(
  "what",
  ({ words, fact }) =>
    say`${words.I} ask for a copy of ${words.my} ${fact("asked_kinds")}, ${fact("asked_range")}, as ${fact("asked_format")}.`,
);

/** FEE-03 is HHS guidance, and named as such. */
const ask = paragraph("ask", (context) =>
  sentences(
    byTone(context, {
      friendly: say`Would you please tell me about how much that will cost, before you make the copies?`,
      firm: say`Please tell me in writing about how much that will cost, before you make the copies, and what each part of it is for.`,
      legal: say`Please tell me in writing about how much that will cost, before you make the copies, and what each part of it is for.`,
    }),
    inLegalTone(
      context,
      say`HHS guidance says that you must give the approximate fee in advance. The fee may cover only the labor of copying, the supplies and the postage${citing(context, "45 CFR 164.524(c)(4)(i) to (iii)")}.`,
    ),
  ),
);

const cheaper = paragraph(
  "cheaper",
  () =>
    say`If electronic files cost less or nothing, please tell me so. If you waive the fee for people with little money, please tell me how to ask.`,
);

/** FED-CLOCK-04. */
const noWait = paragraph("no_wait", (context) =>
  byTone(context, {
    friendly: null,
    firm: say`Please go on with the request meanwhile. A question about the fee does not stop it.`,
    legal: say`Please go on with the request meanwhile. A question about the fee does not stop it${citing(context, "45 CFR 164.524(b)(2)")}.`,
  }),
);

/** FEE-03: the price before the copy. */
export const feeEstimate: LetterTemplate = {
  kind: "fee_estimate",
  version: 1,
  basis: "none",
  isCalledFor: (view) =>
    isAwaited(view) &&
    view.clocks.some(({ request, ending }) => {
      const demand = request.demands.at(-1);
      return ending === null && demand !== undefined && billedCents(demand) === null;
    }),
  title: "Question about the fee",
  rules: ["FEE-01", "FEE-03", "FED-CLOCK-04"],
  blocks: toHolder({
    recipient: officeRecipient,
    heading: heading((context) => say`What a copy of ${recordsOf(context)} will cost`),
    salutation: officeSalutation,
    body: [what, ask, cheaper, noWait],
  }),
};
