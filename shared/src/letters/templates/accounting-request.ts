import { say } from "../letter-segments.ts";
import { byTone, type LetterTemplate } from "../letter-template.ts";
import { finds } from "../letter-view.ts";
import { identity, recordsOf } from "./letter-frame.ts";
import { greetAs, heading, paragraph, privacyRecipient, toHolder } from "./letter-parts.ts";

/** FED-ACCT-01 is known from memory only (M): the section is named, and no time or content is claimed. */
const ask = paragraph("ask", (context) => {
  const { words, fact } = context;
  const what = say`the list of those to whom you gave ${words.my} record, for these years: ${fact("accounting_range")}`;
  return byTone(context, {
    friendly: say`Would you please send me ${what}?`,
    firm: say`Please send me an accounting of disclosures (45 CFR 164.528): ${what}.`,
    legal: say`Please send me an accounting of disclosures under 45 CFR 164.528: ${what}.`,
  });
});

const when = paragraph("when", (context) =>
  byTone(context, {
    friendly: say`Please tell me by which day I can expect it.`,
    firm: say`Please confirm the day on which you received this letter, and tell me by which day I can expect the list.`,
    legal: say`Please confirm in writing the day on which you received this letter, and by which day I can expect the list. If you leave anything out, please tell me so, and why.`,
  }),
);

/** Who has seen it. */
export const accountingRequest: LetterTemplate = {
  kind: "accounting_request",
  version: 1,
  basis: "access",
  isCalledFor: (view) =>
    finds(view, ["sent_to_someone_not_chosen"]) && view.facts.state.accountings.length === 0,
  title: "Request for the list of disclosures",
  rules: ["FED-ACCT-01", "CONTACT-01"],
  blocks: toHolder({
    recipient: privacyRecipient,
    heading: heading((context) => say`Who was given ${recordsOf(context)}`),
    salutation: greetAs("privacy official"),
    body: [ask, when, identity],
  }),
};
