import { say } from "../letter-segments.ts";
import { byTone, type LetterTemplate } from "../letter-template.ts";
import { isAwaited } from "../letter-view.ts";
import { greetAs, heading, otherRecipient, paragraph, toOthers } from "./letter-parts.ts";
import { aboutClaim } from "./social-security-parts.ts";

const outstanding = paragraph(
  "outstanding",
  ({ words, fact }) =>
    say`There are records that support the claim and that ${words.i} do not have yet: ${fact("outstanding_records")}.`,
);

/** SSA-DEV-01, SSA-EVID-01. */
const ask = paragraph("ask", (context) =>
  byTone(context, {
    friendly: say`Would you please ask for them, and wait until they are in? I am glad to help with addresses and forms.`,
    firm: say`Please ask for them, and tell me before you decide if you cannot get them. I send in whatever reaches me.`,
    legal: say`Please ask for them before you decide (20 CFR 404.1512(b)), and tell me if you cannot get them. I send in whatever reaches me, as 20 CFR 404.1512(a) asks.`,
  }),
);

const touch = paragraph(
  "in_touch",
  () => say`I will call you in two weeks to hear what has come in.`,
);

/** On a new application or a reconsideration: keep in touch until all records are in. */
export const disabilityExaminer: LetterTemplate = {
  kind: "disability_examiner",
  version: 1,
  basis: "none",
  isCalledFor: (view) =>
    (view.claim.stage === "new_application" || view.claim.stage === "reconsideration") &&
    isAwaited(view),
  title: "Letter to the disability examiner",
  rules: ["SSA-EVID-01", "SSA-DEV-01"],
  blocks: toOthers({
    recipient: otherRecipient("examiner_name"),
    heading: heading(() => say`Records that are still to come`),
    salutation: greetAs("examiner"),
    body: [aboutClaim, outstanding, ask, touch],
  }),
};
