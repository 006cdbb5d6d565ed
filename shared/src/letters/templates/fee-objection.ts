import { findingTopics } from "../finding-topics.ts";
import { say, sentences } from "../letter-segments.ts";
import { byTone, type LetterTemplate } from "../letter-template.ts";
import { finds } from "../letter-view.ts";
import {
  citing,
  heading,
  inLegalTone,
  officeRecipient,
  officeSalutation,
  paragraph,
  toHolder,
} from "./letter-parts.ts";

const bill = paragraph(
  "bill",
  ({ words, fact }) =>
    say`On ${fact("form_on")} you asked for ${fact("fee_amount")} for a copy of ${words.my} records.`,
);

/** What is wrong with it, as it was found: federal rule or state law, each with its place. */
const problem = paragraph("problem", ({ fact }) => say`${fact("fee_problem")}`);

/** FEE-01. */
const rule = paragraph("rule", (context) =>
  byTone(context, {
    friendly: null,
    firm: null,
    legal: context.traits.federal
      ? say`A fee must be reasonable and based on cost. It may cover only the labor of copying, the supplies, the postage, and a summary that was agreed to${citing(context, "45 CFR 164.524(c)(4)(i) to (iv)")}. An electronic copy from an electronic health record may not cost more than your labor in responding (42 USC 17935(e)(3)).`
      : null,
  }),
);

/** FED-CLOCK-04, T08. */
const ask = paragraph("ask", (context) =>
  sentences(
    byTone(context, {
      friendly: say`Would you please look at the bill again, and send me a new one line by line?`,
      firm: say`Please send a corrected bill, line by line, and do not hold the records back meanwhile.`,
      legal: say`Please send a corrected bill, line by line, and do not hold the records back meanwhile.`,
    }),
    inLegalTone(
      context,
      say`Nothing in 45 CFR 164.524(b)(2) stops the time for your answer while a fee is open.`,
    ),
  ),
);

/** FEE-01 to FEE-04. */
export const feeObjection: LetterTemplate = {
  kind: "fee_objection",
  version: 2,
  basis: "none",
  isCalledFor: (view) => finds(view, findingTopics.fee),
  title: "Answer to a bill",
  rules: ["FEE-01", "FEE-03", "FEE-04", "FED-HITECH-01", "FED-CLOCK-04"],
  blocks: toHolder({
    recipient: officeRecipient,
    heading: heading(() => say`Your bill for the copy of the records`),
    salutation: officeSalutation,
    body: [bill, problem, rule, ask],
  }),
};
