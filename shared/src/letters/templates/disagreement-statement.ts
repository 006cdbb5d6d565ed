import { say, sentences } from "../letter-segments.ts";
import { byTone, type LetterTemplate } from "../letter-template.ts";
import { identity } from "./letter-frame.ts";
import { doctorRecipient, doctorSalutation, heading, paragraph, toHolder } from "./letter-parts.ts";

const history = paragraph("history", ({ words, has, fact }) =>
  sentences(
    say`On ${fact("amend_asked_on")} ${words.i} asked you to amend this: “${fact("amend_wrong")}”.`,
    has("amend_where") ? say`It stands here: ${fact("amend_where")}.` : null,
    say`You refused on ${fact("amend_refused_on")}.`,
    has("amend_basis") ? say`The reason given was: “${fact("amend_basis")}”.` : null,
  ),
);

const statement = paragraph("statement", (context) => {
  const { words, fact } = context;
  return sentences(
    byTone(context, {
      friendly: say`I understand that you see it another way. This is ${words.my} statement of disagreement.`,
      firm: say`This is ${words.my} statement of disagreement (45 CFR 164.526(d)).`,
      legal: say`This is ${words.my} statement of disagreement under 45 CFR 164.526(d)(1).`,
    }),
    say`${fact("disagreement_why")}`,
  );
});

const keep = paragraph("keep", (context) =>
  byTone(context, {
    friendly: say`Please keep this statement with the record.`,
    firm: say`Please keep this statement with the record, and confirm to me in writing that you have.`,
    legal: say`Please keep this statement with the record, together with the request and your denial, and confirm to me in writing that you have.`,
  }),
);

/** FED-AMEND-01: a page of the person’s own, after a no to a correction. */
export const disagreementStatement: LetterTemplate = {
  kind: "disagreement_statement",
  version: 1,
  basis: "access",
  isCalledFor: ({ law, facts }) =>
    law.federal &&
    facts.state.amendments.some(
      ({ answers, disagreement }) =>
        answers.at(-1)?.details.answer === "denied" && disagreement === null,
    ),
  title: "Statement of disagreement",
  rules: ["FED-AMEND-01"],
  blocks: toHolder({
    recipient: doctorRecipient,
    heading: heading(() => say`Statement of disagreement`),
    salutation: doctorSalutation,
    body: [history, statement, keep, identity],
  }),
};
