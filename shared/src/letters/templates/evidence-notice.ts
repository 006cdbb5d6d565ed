import { say } from "../letter-segments.ts";
import { byTone, type LetterTemplate } from "../letter-template.ts";
import { isAwaited, type LetterView } from "../letter-view.ts";
import { greetAs, heading, otherRecipient, paragraph, toOthers } from "./letter-parts.ts";
import { aboutClaim } from "./social-security-parts.ts";

const hearing = paragraph("hearing", ({ fact }) => say`The hearing is on ${fact("hearing_on")}.`);

/** SSA-EVID-02 and SSA-EVID-03: telling them in time about what was asked for and has not come. */
const notice = paragraph("notice", (context) => {
  const { words, fact } = context;
  const what = say`${fact("outstanding_records")}`;
  return byTone(context, {
    friendly: say`Please note for the file that there is evidence ${words.i} asked for and do not have yet: ${what}.`,
    firm: say`I inform you of evidence that ${words.i} asked for and have not received (20 CFR 404.935 and 416.1435): ${what}.`,
    legal: say`Under 20 CFR 404.935 and 416.1435, and HALLEX I-2-5-13, I inform you of evidence that ${words.i} asked for and have not received: ${what}.`,
  });
});

const later = paragraph("later", (context) =>
  byTone(context, {
    friendly: say`I will send it as soon as it comes. Please wait for it, or tell me if you cannot.`,
    firm: say`I will send it as soon as it comes. Please take it into the record then, and tell me whether you can help to get it.`,
    legal: say`I will send it as soon as it comes. Please take it into the record then, tell me whether you will ask for it yourselves, and put this notice into the file.`,
  }),
);

/** The last day for evidence lies before a hearing that is still to come, and the notice was not sent. */
function isOutstanding(view: LetterView): boolean {
  return (
    isAwaited(view) &&
    view.ownDates.some(
      ({ rule, metOn, from }) =>
        rule === "SSA-EVID-02" && metOn === null && from.latest >= view.today,
    )
  );
}

/** SSA-EVID-02: five business days before the hearing. */
export const evidenceNotice: LetterTemplate = {
  kind: "evidence_notice",
  version: 1,
  basis: "none",
  isCalledFor: isOutstanding,
  title: "Notice of outstanding evidence",
  rules: ["SSA-EVID-01", "SSA-EVID-02", "SSA-EVID-03"],
  blocks: toOthers({
    recipient: otherRecipient("hearing_office_name"),
    heading: heading(() => say`Evidence that is still outstanding`),
    salutation: greetAs("hearing office team"),
    body: [aboutClaim, hearing, notice, later],
  }),
};
