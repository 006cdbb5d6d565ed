import { say, sentences } from "../letter-segments.ts";
import { byTone, type LetterTemplate } from "../letter-template.ts";
import type { LetterView } from "../letter-view.ts";
import { recordsOf } from "./letter-frame.ts";
import {
  askedBefore,
  citing,
  greetAs,
  heading,
  inLegalTone,
  paragraph,
  privacyRecipient,
  retaliation,
  toHolder,
} from "./letter-parts.ts";

const opening = paragraph("opening", (context) =>
  sentences(
    byTone(context, {
      friendly: say`I turn to you because I would like us to settle this between ourselves.`,
      firm: say`This is a complaint about how a request for records was handled${citing(context, "45 CFR 164.530(d)")}.`,
      legal: say`This is a complaint about how a request for records was handled${citing(context, "45 CFR 164.530(d)")}. Please record it as one.`,
    }),
    askedBefore(context),
  ),
);

/** Where the lateness has a fact of its own, `what_happened` leaves it out. */
const whatHappened = paragraph("what_happened", ({ has, fact }) => {
  if (!has("earlier_request_due_on") || !has("late_answer")) return say`${fact("what_happened")}`;
  return has("what_happened")
    ? say`${fact("late_answer")}\n\n${fact("what_happened")}`
    : say`${fact("late_answer")}`;
});

const wish = paragraph("wish", (context) => {
  const { words } = context;
  return byTone(context, {
    friendly: say`Would you please see to it that ${words.my} records are sent, and tell me the day?`,
    firm: say`Please see to it that ${words.my} records are sent, and tell me in writing what you have found and what you will do.`,
    legal: say`Please see to it that ${words.my} records are sent, and tell me in writing what you have found, what you will do, and by when.`,
  });
});

/** RETAL-01, said to everybody alike and accusing nobody. */
const noRetaliation = paragraph("no_retaliation", (context) =>
  inLegalTone(
    context,
    say`The rule does not allow retaliation for a complaint (45 CFR 164.530(g)).`,
  ),
);

function isCalledFor({ standing, facts }: LetterView): boolean {
  const isFarUp = ["certified_letter", "review", "ocr_complaint"].includes(facts.state.rung);
  return standing.size > 0 && facts.state.complaints.toHolderOn === null && isFarUp;
}

/** FED-CMP-ENT-01. Nobody has to complain here first. */
export const complaintToHolder: LetterTemplate = {
  kind: "complaint_to_holder",
  version: 2,
  basis: "none",
  isCalledFor,
  title: "Complaint to the office",
  rules: ["FED-CMP-ENT-01", "CONTACT-01", "RETAL-01"],
  blocks: toHolder({
    recipient: privacyRecipient,
    heading: heading((context) => say`Complaint about the request for ${recordsOf(context)}`),
    salutation: greetAs("privacy official"),
    body: [opening, whatHappened, retaliation, wish, noRetaliation],
  }),
};
