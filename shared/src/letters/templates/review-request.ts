import { canAskForReview } from "../../assessment/denials.ts";
import { say, sentences } from "../letter-segments.ts";
import { byTone, type LetterTemplate } from "../letter-template.ts";
import { recordsOf } from "./letter-frame.ts";
import {
  doctorRecipient,
  doctorSalutation,
  heading,
  inLegalTone,
  paragraph,
  toHolder,
} from "./letter-parts.ts";

const theirNo = paragraph("their_no", ({ voice, has, fact, ...context }) =>
  sentences(
    say`On ${fact("denial_on")} you denied access to ${
      voice === "advocate" ? "their records" : recordsOf({ ...context, voice, fact })
    }.`,
    has("denial_words") ? say`The reason given was: “${fact("denial_words")}”.` : null,
  ),
);

/** REVIEW-01, in the words of 45 CFR 164.524(a)(4). */
const ask = paragraph("ask", (context) => {
  const { I } = context.words;
  return byTone(context, {
    friendly: say`${I} ask for a review of this decision by another licensed health care professional, who took no part in it.`,
    firm: say`${I} ask for a review of this denial under 45 CFR 164.524(a)(4), by a licensed health care professional who did not take part in it.`,
    legal: say`${I} ask under 45 CFR 164.524(a)(4) to have this denial “reviewed by a licensed health care professional who is designated by the covered entity to act as a reviewing official and who did not participate in the original decision to deny”.`,
  });
});

const problem = paragraph("problem", (context) => {
  const { has, fact } = context;
  if (!has("denial_problem")) return null;
  const told = say`${fact("denial_problem")}`;
  return byTone(context, { friendly: null, firm: told, legal: told });
});

/** T10: the rule gives no number of days, and neither does the letter. */
const promptly = paragraph("promptly", (context) =>
  byTone(context, {
    friendly: say`Please tell me who will do it, and about when I can expect to hear.`,
    firm: say`Please pass this on promptly, tell me who the reviewer is, and send me the result in writing (45 CFR 164.524(d)(4)).`,
    legal: say`You must promptly refer this request to the reviewer, who must decide within a reasonable period of time. You must promptly send the decision in writing and carry it out (45 CFR 164.524(d)(4)). Please tell me who the reviewer is.`,
  }),
);

const rest = paragraph("rest", (context) =>
  inLegalTone(
    context,
    say`Whatever the review decides, please send now what the reason does not cover (45 CFR 164.524(d)(1)).`,
  ),
);

/** REVIEW-01: another clinician looks at the refusal. */
export const reviewRequest: LetterTemplate = {
  kind: "review_request",
  version: 2,
  basis: "access",
  isCalledFor: canAskForReview,
  title: "Request for a review",
  rules: ["REVIEW-01", "DENIALLETTER-01", "PARTIAL-01"],
  blocks: toHolder({
    recipient: doctorRecipient,
    heading: heading(() => say`Request for a review of your denial`),
    salutation: doctorSalutation,
    body: [theirNo, ask, problem, promptly, rest],
  }),
};
