import { say, sentences } from "../letter-segments.ts";
import { byTone, type LetterTemplate } from "../letter-template.ts";
import { hasHappened, isAwaited } from "../letter-view.ts";
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

const whatCame = paragraph("what_came", (context) => {
  const { fact } = context;
  return sentences(
    askedBefore(context),
    say`On ${fact("received_on")} records came: ${fact("received_kinds")}. Thank you for them.`,
  );
});

const asked = paragraph(
  "asked",
  ({ words, fact }) =>
    say`${words.I} had asked for ${words.my} ${fact("asked_kinds")}, ${fact("asked_range")}.`,
);

const missing = paragraph("missing", ({ fact }) => say`What is missing: ${fact("missing_parts")}.`);

/** PARTIAL-01 and T07: a part does not stop the clock for the rest. */
const ask = paragraph("ask", (context) =>
  sentences(
    byTone(context, {
      friendly: say`Would you please look for it and send it? If you do not have it, please tell me so.`,
      firm: say`Please send it now. If you do not have it, or hold it back, please tell me so in writing, with the reason.`,
      legal: say`Please send it now. If you do not have it, or hold it back, please tell me so in writing, with the reason${citing(context, "45 CFR 164.524(d)(2)")}.`,
    }),
    byTone(context, {
      friendly: null,
      firm: say`A part does not settle the request${citing(context, "45 CFR 164.524(d)(1)")}.`,
      legal: say`A part does not settle the request${citing(context, "45 CFR 164.524(d)(1)")}.`,
    }),
    inLegalTone(
      context,
      say`What is missing is due on the same day as the whole. If you know who else has it, please tell me where to ask (45 CFR 164.524(d)(3)).`,
    ),
  ),
);

/** Was it all? What did not come, by kind and by dates. */
export const gapLetter: LetterTemplate = {
  kind: "gap_letter",
  version: 1,
  basis: "none",
  isCalledFor: (view) => isAwaited(view) && hasHappened(view, "records_received"),
  title: "What is still missing",
  rules: ["PARTIAL-01", "DENIALLETTER-01", "FED-WRONGPLACE-01"],
  blocks: toHolder({
    recipient: officeRecipient,
    heading: heading((context) => say`What is still missing from ${recordsOf(context)}`),
    salutation: officeSalutation,
    body: [whatCame, asked, missing, ask, identity],
  }),
};
