import { say } from "../letter-segments.ts";
import { byTone, type LetterTemplate } from "../letter-template.ts";
import { hasHappened } from "../letter-view.ts";
import { identity, recordsOf } from "./letter-frame.ts";
import { doctorRecipient, doctorSalutation, heading, paragraph, toHolder } from "./letter-parts.ts";

const ask = paragraph("ask", (context) => {
  const { I, my } = context.words;
  return byTone(context, {
    friendly: say`${I} have read ${my} record. Something in it is not right. Would you please correct it?`,
    firm: say`${I} ask you to amend ${my} record (45 CFR 164.526).`,
    legal: say`${I} ask you under 45 CFR 164.526 to amend ${my} record.`,
  });
});

const wrong = paragraph(
  "wrong",
  ({ fact }) => say`Where it stands: ${fact("amend_where")}. It says: “${fact("amend_wrong")}”.`,
);

const right = paragraph(
  "right",
  ({ fact }) => say`That is not correct. It should say: ${fact("amend_right")}.`,
);

/** They may ask for a reason (45 CFR 164.526(b)(1)): a request that gives one need not be sent twice. */
const reason = paragraph("reason", ({ fact }) => say`The reason is this: ${fact("amend_why")}`);

/** FED-AMEND-01: 60 days, and a clock of its own (T09). */
const answer = paragraph("answer_by", (context) =>
  byTone(context, {
    friendly: say`Please tell me when it is done. If you see it another way, please tell me why.`,
    firm: say`Please act on this no later than 60 days after you receive it (45 CFR 164.526(b)(2)). If you refuse, please tell me in writing why, and how I can add a statement of my own.`,
    legal: say`You must act on this no later than 60 days after you receive it. You may take 30 more days once, with a written statement of the reasons and the date within the first 60 (45 CFR 164.526(b)(2)). A denial must state its basis, the right to file a statement of disagreement, the choice to have this request and your denial go with later disclosures, and how to complain, with a contact’s name or title and telephone number (45 CFR 164.526(d)(1)).`,
  }),
);

const apart = paragraph(
  "apart",
  ({ words }) =>
    say`This is apart from ${words.my} request for the records, which keeps its own date.`,
);

/** FED-AMEND-01. */
export const amendmentRequest: LetterTemplate = {
  kind: "amendment_request",
  version: 2,
  basis: "access",
  isCalledFor: (view) =>
    view.law.federal &&
    hasHappened(view, "records_received") &&
    view.facts.state.amendments.length === 0,
  title: "Request for a correction",
  rules: ["FED-AMEND-01"],
  blocks: toHolder({
    recipient: doctorRecipient,
    heading: heading((context) => say`Request to amend ${recordsOf(context)}`),
    salutation: doctorSalutation,
    body: [ask, wrong, right, reason, answer, apart, identity],
  }),
};
