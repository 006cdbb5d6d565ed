import { findingTopics } from "../finding-topics.ts";
import { say, sentences } from "../letter-segments.ts";
import { byTone, type LetterTemplate } from "../letter-template.ts";
import { finds } from "../letter-view.ts";
import { recordsOf } from "./letter-frame.ts";
import {
  doctorRecipient,
  doctorSalutation,
  heading,
  inLegalTone,
  paragraph,
  point,
  toHolder,
} from "./letter-parts.ts";

const theirNo = paragraph("their_no", ({ words, has, fact }) =>
  sentences(
    say`On ${fact("denial_on")} you refused ${words.my} request for records.`,
    has("denial_words") ? say`The reason given was: “${fact("denial_words")}”.` : null,
  ),
);

/** The findings say what the refusal leaves out, each with its paragraph. */
const problem = paragraph("problem", ({ fact }) => say`${fact("denial_problem")}`);

const turn = paragraph("turn", (context) =>
  byTone(context, {
    friendly: say`I would like to understand it. Would you please do this:`,
    firm: say`Please answer these points in writing:`,
    legal: say`Please answer these points in writing, as 45 CFR 164.524(d)(2) requires of a denial:`,
  }),
);

/** DENIALLETTER-01, items 1 to 3, and PARTIAL-01. */
const basis = point("point_basis", (context) =>
  byTone(context, {
    friendly: say`Tell me what the refusal rests on: which paragraph of the rule, and why it fits here.`,
    firm: say`Name the paragraph of 45 CFR 164.524(a)(2) or (a)(3) that you rely on, and the facts that support it.`,
    legal: say`State the basis of the denial: the paragraph of 45 CFR 164.524(a)(2) or (a)(3) that you rely on, and the facts that support it (45 CFR 164.524(d)(2)(i)).`,
  }),
);

const review = point("point_review", (context) =>
  byTone(context, {
    friendly: say`Tell me whether somebody else can look at the decision again, and how to ask for that.`,
    firm: say`State whether the denial can be reviewed, and how to ask for a review (45 CFR 164.524(a)(4)).`,
    legal: say`State the right to a review under 45 CFR 164.524(a)(4), if there is one, and how to use it (45 CFR 164.524(d)(2)(ii)).`,
  }),
);

const complaint = point("point_complaint", (context) =>
  byTone(context, {
    friendly: say`Tell me whom I can ask about it: a name or a title, and a telephone number.`,
    firm: say`State how to complain to you or to the Secretary of Health and Human Services, with the name or title and telephone number of a contact.`,
    legal: say`State how to complain to you or to the Secretary of Health and Human Services, with the name or title and telephone number of your contact person or office (45 CFR 164.524(d)(2)(iii)).`,
  }),
);

const rest = point("point_rest", (context) =>
  byTone(context, {
    friendly: say`Send what the reason does not cover.`,
    firm: say`Send everything that the reason does not cover (45 CFR 164.524(d)(1)).`,
    legal: say`Send everything that the reason does not cover. You must, “to the extent possible, give the individual access to any other protected health information requested” (45 CFR 164.524(d)(1)).`,
  }),
);

const noPause = paragraph("no_pause", (context) =>
  inLegalTone(
    context,
    say`${context.words.My} request stands as it was made, with the date it had.`,
  ),
);

/** Answer to a refusal that leaves out what it must contain, or rests on no ground. */
export const denialAnswer: LetterTemplate = {
  kind: "denial_answer",
  version: 2,
  basis: "access",
  isCalledFor: (view) => finds(view, findingTopics.denial),
  title: "Answer to a refusal",
  rules: ["DENIALLETTER-01", "REVIEW-01", "PARTIAL-01", "NOTGROUND-POLICY"],
  blocks: toHolder({
    recipient: doctorRecipient,
    heading: heading((context) => say`Your refusal of the request for ${recordsOf(context)}`),
    salutation: doctorSalutation,
    body: [theirNo, problem, turn, basis, review, complaint, rest, noPause],
  }),
};
