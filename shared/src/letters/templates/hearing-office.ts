import { say, sentences } from "../letter-segments.ts";
import { byTone, type LetterTemplate } from "../letter-template.ts";
import { isAwaited } from "../letter-view.ts";
import { greetAs, heading, otherRecipient, paragraph, toOthers } from "./letter-parts.ts";
import { aboutClaim } from "./social-security-parts.ts";

const outstanding = paragraph("outstanding", ({ words, fact }) =>
  sentences(
    say`These records belong to the claim, and ${words.i} cannot get them: ${fact("outstanding_records")}.`,
  ),
);

/** SSA-DEV-01 was read in part only: the letter asks, and names the section in the legal tone. */
const collect = paragraph("collect", (context) =>
  byTone(context, {
    friendly: say`Would you please ask for them? An office often answers you when it does not answer a patient.`,
    firm: say`Please ask for them, so that the judge can see the whole history.`,
    legal: say`Please ask for them, so that the judge can see the whole medical history (20 CFR 404.1512(b)).`,
  }),
);

/** SSA-FILE-01, SSA-CD-01. */
const disc = paragraph("disc", (context) =>
  byTone(context, {
    friendly: say`When they have come, please send me the file on a disc.`,
    firm: say`When they have come, please send me the whole file on a disc, and not only the exhibits.`,
    legal: say`When they have come, please send me the whole file on a disc, and not only the exhibits (HALLEX I-2-1-35).`,
  }),
);

/** The hearing office can collect the records; then they are in the file. */
export const hearingOffice: LetterTemplate = {
  kind: "hearing_office",
  version: 1,
  basis: "none",
  isCalledFor: (view) => view.claim.stage === "hearing" && isAwaited(view),
  title: "Letter to the hearing office",
  rules: ["SSA-FILE-01", "SSA-CD-01", "SSA-DEV-01"],
  blocks: toOthers({
    recipient: otherRecipient("hearing_office_name"),
    heading: heading(() => say`Please collect these records`),
    salutation: greetAs("hearing office team"),
    body: [aboutClaim, outstanding, collect, disc],
  }),
};
