import { say, sentences } from "../letter-segments.ts";
import { byTone, type LetterTemplate } from "../letter-template.ts";
import { finds } from "../letter-view.ts";
import { identity, recordsOf } from "./letter-frame.ts";
import {
  askedBefore,
  citing,
  heading,
  inLegalTone,
  officeRecipient,
  officeSalutation,
  paragraph,
  toHolder,
} from "./letter-parts.ts";

const whatCame = paragraph("what_came", (context) =>
  sentences(
    askedBefore(context),
    say`On ${context.fact("summary_on")} a summary came. Thank you for it.`,
  ),
);

/** SUMMARY-01. */
const notTheRecords = paragraph("not_the_records", (context) => {
  const { i, I } = context.words;
  return sentences(
    say`A summary is not the record. ${I} did not agree to one in advance.`,
    byTone(context, {
      friendly: null,
      firm: say`It does not take the place of the records${citing(context, "45 CFR 164.524(c)(2)(iii)")}.`,
      legal: say`It does not take the place of the records${citing(context, "45 CFR 164.524(c)(2)(iii)")}.`,
    }),
    inLegalTone(
      context,
      say`The rule allows a summary in their place only if ${i} agree in advance to the summary and to any fee for it. The time for the records runs on.`,
    ),
  );
});

const ask = paragraph("ask", (context) => {
  const { words, fact } = context;
  const what = say`${words.my} ${fact("asked_kinds")}, ${fact("asked_range")}`;
  return byTone(context, {
    friendly: say`Would you please send the records themselves: ${what}?`,
    firm: say`Please send the records themselves: ${what}.`,
    legal: say`Please send the records themselves: ${what}.`,
  });
});

/** SUMMARY-01: a summary that nobody agreed to is not the record. */
export const summaryObjection: LetterTemplate = {
  kind: "summary_objection",
  version: 1,
  basis: "none",
  isCalledFor: (view) => finds(view, ["summary_without_agreement"]),
  title: "Answer to a summary",
  rules: ["SUMMARY-01", "NOTGROUND-SUMMARY", "FED-CLOCK-04"],
  blocks: toHolder({
    recipient: officeRecipient,
    heading: heading((context) => say`Your summary, and the request for ${recordsOf(context)}`),
    salutation: officeSalutation,
    body: [whatCame, notTheRecords, ask, identity],
  }),
};
