import { say } from "../letter-segments.ts";
import { byTone, type LetterTemplate } from "../letter-template.ts";
import { finds } from "../letter-view.ts";
import { identity, recordsOf } from "./letter-frame.ts";
import { heading, officeRecipient, officeSalutation, paragraph, toHolder } from "./letter-parts.ts";

const form = paragraph(
  "form",
  ({ fact }) => say`On ${fact("form_on")} you sent me this form: ${fact("form_name")}.`,
);

/** AUTH-01: HHS says in FAQ 2041 that an access request is not an authorization. */
const notTheSame = paragraph("not_the_same", (context) =>
  byTone(context, {
    friendly: say`I am glad to fill it in if it helps you find the records. The request for them came before it, and still counts.`,
    firm: say`A request for access under 45 CFR 164.524 is not an authorization under 45 CFR 164.508. The request does not need one, and still counts.`,
    legal: say`A request for access under 45 CFR 164.524 is not an authorization under 45 CFR 164.508. An authorization permits a disclosure; the request requires one. HHS guidance (FAQ 2041) keeps the two apart. The request does not need the form, and still counts.`,
  }),
);

/** FED-CLOCK-04: a form that they prefer pauses nothing. */
const sameDate = paragraph("same_date", (context) => {
  const { has, fact } = context;
  const day = has("earlier_request_received_on")
    ? say` The request counts from ${fact("earlier_request_received_on")}, the day you received it.`
    : null;
  return byTone(context, {
    friendly: say`So that nothing waits, the form is enclosed.`,
    firm: say`So that nothing waits, the form is enclosed. It starts no new time.${day}`,
    legal: say`So that nothing waits, the form is enclosed. It starts no new time, because nothing in 45 CFR 164.524(b)(2) stops or pauses it.${day}`,
  });
});

/** A cover note for the form that they want. */
export const authorizationNote: LetterTemplate = {
  kind: "authorization_note",
  version: 1,
  basis: "access",
  isCalledFor: (view) => finds(view, ["authorization_form_demanded"]),
  title: "Cover note for a form",
  rules: ["AUTH-01", "FED-CLOCK-04", "FED-SCOPE-03"],
  blocks: toHolder({
    recipient: officeRecipient,
    heading: heading((context) => say`Your form, and the request for ${recordsOf(context)}`),
    salutation: officeSalutation,
    body: [form, notTheSame, sameDate, identity],
  }),
};
