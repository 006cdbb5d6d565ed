import { say } from "../letter-segments.ts";
import { byTone, type LetterTemplate } from "../letter-template.ts";
import { identity, recordsOf } from "./letter-frame.ts";
import {
  heading,
  inLegalTone,
  officeRecipient,
  officeSalutation,
  paragraph,
  toHolder,
} from "./letter-parts.ts";

const ask = paragraph("ask", (context) => {
  const { my } = context.words;
  return byTone(context, {
    friendly: say`Would you please keep all of ${my} record, and destroy none of it, while this is open?`,
    firm: say`Please keep all of ${my} record, and destroy or change none of it, while this is open. That goes for notes, test results and test data, letters and electronic files.`,
    legal: say`Please keep all of ${my} record, and destroy or change none of it, while this is open. That goes for notes, test results and test data, letters and electronic files, and for what you have written down about the request itself.`,
  });
});

/** RETAIN-01 is about the documentation of privacy matters, not about the chart. */
const documentation = paragraph("documentation", (context) =>
  inLegalTone(
    context,
    say`What the rule asks you to document about requests for access has to be kept for six years (45 CFR 164.530(j)(2)).`,
  ),
);

const confirm = paragraph("confirm", (context) =>
  byTone(context, {
    friendly: say`A short word that you have seen this is enough.`,
    firm: say`Please confirm in writing that you will.`,
    legal: say`Please confirm in writing that you will, and tell me for how long you keep such records.`,
  }),
);

/** While the answer is open, nothing may get lost. */
export const preserveRecords: LetterTemplate = {
  kind: "preserve_records",
  version: 1,
  basis: "none",
  isCalledFor: ({ situation }) =>
    situation === "refusal_stands" || situation === "complaint_pending",
  title: "Please keep the records",
  rules: ["RETAIN-01"],
  blocks: toHolder({
    recipient: officeRecipient,
    heading: heading((context) => say`Please keep ${recordsOf(context)}`),
    salutation: officeSalutation,
    body: [ask, documentation, confirm, identity],
  }),
};
