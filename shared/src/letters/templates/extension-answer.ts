import { findingTopics } from "../finding-topics.ts";
import { say, sentences } from "../letter-segments.ts";
import { byTone, type LetterTemplate } from "../letter-template.ts";
import { finds } from "../letter-view.ts";
import { recordsOf } from "./letter-frame.ts";
import {
  askedBefore,
  heading,
  officeRecipient,
  officeSalutation,
  paragraph,
  toHolder,
} from "./letter-parts.ts";

const history = paragraph("history", (context) =>
  sentences(
    askedBefore(context),
    say`Your notice that asks for more time came on ${context.fact("extension_on")}.`,
  ),
);

/** What is wrong with it, as it was found (FED-CLOCK-02). */
const problem = paragraph("problem", ({ fact }) => say`${fact("extension_problem")}`);

/** FED-CLOCK-02. */
const rule = paragraph("rule", (context) =>
  byTone(context, {
    friendly: null,
    firm: say`More time counts only if you write to me within the first 30 days, with the reasons and the date by which you will finish (45 CFR 164.524(b)(2)(ii)).`,
    legal: say`More time counts once only, for 30 days at most, and only if within the first 30 days you give a written statement of the reasons for the delay and the date by which you will finish (45 CFR 164.524(b)(2)(ii)(A) and (B)).`,
  }),
);

const ask = paragraph("ask", (context) =>
  byTone(context, {
    friendly: say`I know that an office can be busy. Would you please send the records as soon as you can, and tell me the day?`,
    firm: say`So the date of your answer stays as it was. Please send the records now.`,
    legal: say`So the date of your answer stays as it was. Please send the records now, or a written denial that states its basis (45 CFR 164.524(b)(2)(i)).`,
  }),
);

/** FED-CLOCK-02, T04: a notice that does not move the date. */
export const extensionAnswer: LetterTemplate = {
  kind: "extension_answer",
  version: 2,
  basis: "access",
  isCalledFor: (view) => finds(view, findingTopics.extension),
  title: "Answer to a notice of more time",
  rules: ["FED-CLOCK-01", "FED-CLOCK-02"],
  blocks: toHolder({
    recipient: officeRecipient,
    heading: heading(
      (context) => say`Your notice of more time for the request for ${recordsOf(context)}`,
    ),
    salutation: officeSalutation,
    body: [history, problem, rule, ask],
  }),
};
