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

/** 45 CFR 164.526(d)(4) and (d)(5)(i): it stays with the record, and goes along with it; a true summary is enough for that. */
const keep = paragraph("keep", (context) => {
  const { my } = context.words;
  return byTone(context, {
    friendly: say`Please keep this statement with the record, together with ${my} request and your refusal. Please send all three along whenever you give that part of the record to somebody.`,
    firm: say`Please keep this statement with the record, together with ${my} request and your denial, and include all three whenever you disclose that part of the record (45 CFR 164.526(d)(4) and (d)(5)(i)). Please confirm to me in writing that you will.`,
    legal: say`You must append this statement to the record or link it, together with ${my} request and your denial (45 CFR 164.526(d)(4)). You must include them, or “an accurate summary” of them, with any later disclosure of what the disagreement is about (45 CFR 164.526(d)(5)(i)). Please confirm to me in writing that you will.`,
  });
});

/** FED-AMEND-01: a page of the person’s own, after a no to a correction. */
export const disagreementStatement: LetterTemplate = {
  kind: "disagreement_statement",
  version: 2,
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
