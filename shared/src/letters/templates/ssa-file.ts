import { say } from "../letter-segments.ts";
import { byTone, type LetterTemplate } from "../letter-template.ts";
import { isAwaited } from "../letter-view.ts";
import { greetAs, heading, otherRecipient, paragraph, toOthers } from "./letter-parts.ts";
import { aboutClaim } from "./social-security-parts.ts";

/** SSA-FILE-01. Social Security answers under the Privacy Act, not under the rule on access. */
const ask = paragraph("ask", (context) => {
  const { words } = context;
  return byTone(context, {
    friendly: say`Would you please send me a copy of ${words.my} whole claim file on a disc, with all the medical evidence in it?`,
    firm: say`Please send me a copy of ${words.my} whole claim file on a disc, with all the medical evidence and not only the exhibits (HALLEX I-2-1-35).`,
    legal: say`Please send me a copy of ${words.my} whole claim file on a disc, with all the medical evidence and not only the exhibits. The claimant and the representative may examine all material in the file (HALLEX I-2-1-35). This is a request for ${words.my} own record under the Privacy Act.`,
  });
});

/** SSA-MED-01, SSA-MED-02: named at once, so that a refusal does not cost weeks. */
const designated = paragraph("designated", (context) => {
  const { words, fact } = context;
  const person = say`${fact("designated_person")}`;
  return byTone(context, {
    friendly: say`If you would rather not send medical records directly, please send them to this person, whom ${words.i} name for it: ${person}.`,
    firm: say`If you find that medical records may not go to ${words.me} directly, ${words.i} name this person to receive them (20 CFR 401.55(b)): ${person}.`,
    legal: say`If you find that medical records may not go to ${words.me} directly, ${words.i} designate under 20 CFR 401.55(b) this person to receive and review them: ${person}. This is not an appointment to represent anybody in the claim.`,
  });
});

const when = paragraph(
  "when",
  () => say`Please tell me by which day I can expect the disc, and whether anything is left out.`,
);

/** The claim file, with a designated representative named from the start. */
export const ssaFile: LetterTemplate = {
  kind: "ssa_file",
  version: 1,
  basis: "none",
  isCalledFor: (view) =>
    view.facts.holder.kind === "ssa"
      ? view.situation === "not_started"
      : isAwaited(view) &&
        (view.claim.stage === "hearing" || view.claim.stage === "after_decision"),
  title: "Request for the claim file",
  rules: ["SSA-FILE-01", "SSA-CD-01", "SSA-CD-02", "SSA-MED-01", "SSA-MED-02"],
  blocks: toOthers({
    recipient: otherRecipient("social_security_office"),
    heading: heading(() => say`Request for the claim file`),
    salutation: greetAs("Social Security team"),
    body: [aboutClaim, ask, designated, when],
  }),
};
