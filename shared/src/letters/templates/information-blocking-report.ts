import { lines, onOneLine, say, sentences } from "../letter-segments.ts";
import { byTone, type LetterTemplate } from "../letter-template.ts";
import { finds } from "../letter-view.ts";
import { contact, date, personSignature, sender, signature } from "./letter-frame.ts";
import { heading, paragraph } from "./letter-parts.ts";

const recipient: LetterTemplate["blocks"][number] = {
  id: "recipient",
  role: "recipient",
  write: () =>
    lines(
      say`National Coordinator for Health Information Technology`,
      say`U.S. Department of Health and Human Services`,
    ),
};

const who = paragraph("who", ({ voice, fact }) =>
  voice === "self"
    ? say`I report this for myself.`
    : say`I report this for ${fact("person_name")}.`,
);

const against = paragraph(
  "against",
  ({ fact }) => say`It is about ${fact("holder_name")}, ${onOneLine(fact("holder_address"))}.`,
);

const request = paragraph(
  "request",
  ({ words, fact }) =>
    say`On ${fact("earlier_request_on")} ${words.i} asked for ${words.my} ${fact("asked_kinds")}, as ${fact("asked_format")}. The office keeps records electronically, as far as is known here.`,
);

/** IB-01. For a provider the test is what it knows: no tone claims to know that. */
const turn = paragraph("turn", (context) =>
  byTone(context, {
    friendly: say`These things got in the way of the electronic records:`,
    firm: say`These practices got in the way of access to electronic health information (42 USC 300jj-52(a)(1)):`,
    legal: say`I believe that these practices are likely to interfere with access to electronic health information. For a provider the law asks whether it knows that a practice is unreasonable and likely to interfere (42 USC 300jj-52(a)(1)):`,
  }),
);

const points = paragraph("blocking_points", ({ fact }) => say`${fact("blocking_points")}`);

/** IB-02: no mental-health loophole. */
const noException = paragraph("no_exception", (context) =>
  sentences(
    say`No law that requires this, and no exception, has been named to me.`,
    context.tone === "legal"
      ? say`The exception for preventing harm asks for a risk that a licensed professional has determined for this one person, and for a harm that would justify a denial under 45 CFR 164.524(a)(3) (45 CFR 171.201).`
      : null,
  ),
);

/** IB-01. */
export const informationBlockingReport: LetterTemplate = {
  kind: "information_blocking_report",
  version: 1,
  basis: "access",
  isCalledFor: (view) =>
    finds(view, ["wrong_form_or_format", "barrier_in_person_or_portal_only"]) &&
    view.facts.state.complaints.informationBlocking === null,
  title: "Report about electronic records",
  rules: ["IB-01", "IB-02"],
  blocks: [
    ...[sender, date, recipient],
    heading(() => say`Report of information blocking`),
    ...[who, against, request, turn, points, noException],
    ...[contact, signature, personSignature],
  ],
};
