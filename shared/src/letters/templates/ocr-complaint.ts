import { isComplaintOpen } from "../../assessment/deadlines/complaint-due.ts";
import { lines, onOneLine, say, sentences } from "../letter-segments.ts";
import { byTone, type LetterTemplate } from "../letter-template.ts";
import { contact, date, identity, personSignature, sender, signature } from "./letter-frame.ts";
import { heading, paragraph, retaliation } from "./letter-parts.ts";

const recipient: LetterTemplate["blocks"][number] = {
  id: "recipient",
  role: "recipient",
  write: () =>
    lines(say`Office for Civil Rights`, say`U.S. Department of Health and Human Services`),
};

/** In the order of OCR’s own form (FED-OCR-01): who complains, for whom, about whom. */
const who = paragraph("who", ({ voice, fact }) =>
  voice === "self"
    ? say`I, ${fact("person_name")}, file this complaint for myself.`
    : say`I, ${fact("sender_name")}, file this complaint for ${fact("person_name")}. ${
        voice === "representative"
          ? say`I am their personal representative. The paper that shows it: ${fact("authority_paper")}.`
          : say`They have signed this statement too, and agree to it.`
      }`,
);

const against = paragraph(
  "against",
  ({ fact }) =>
    say`It is about ${fact("holder_name")}, ${onOneLine(fact("holder_address"))}. The records are those of a patient there.`,
);

const request = paragraph("request", ({ words, has, fact }) =>
  sentences(
    say`${words.I} asked for ${words.my} ${fact("asked_kinds")}, ${fact("asked_range")}, on ${fact("earlier_request_on")}.`,
    has("earlier_request_received_on")
      ? say`The office received the request on ${fact("earlier_request_received_on")}.`
      : null,
    has("earlier_request_due_on")
      ? say`The answer was due by ${fact("earlier_request_due_on")} (45 CFR 164.524(b)(2)).`
      : null,
  ),
);

const turn = paragraph("turn", (context) =>
  byTone(context, {
    friendly: say`This is what went wrong, with its days:`,
    firm: say`These acts and omissions do not keep to the rules, as I understand them:`,
    legal: say`I believe that these acts and omissions violate the rules (45 CFR 160.306(b)(2)):`,
  }),
);

const points = paragraph("complaint_points", ({ fact }) => say`${fact("complaint_points")}`);

const goodCause: LetterTemplate["blocks"][number] = {
  ...paragraph(
    "good_cause",
    () =>
      say`More than 180 days may have passed. I ask you to waive the limit for good cause (45 CFR 160.306(b)(3)). The reason: `,
  ),
  optional: {
    label: "Ask them to waive the 180 days",
    hint: "Only if more than 180 days have passed. Say why in your own words: illness, a promise you waited for, or that nobody told you.",
  },
};

const wish = paragraph("wish", (context) => {
  const { words } = context;
  return byTone(context, {
    friendly: say`I ask for your help, so that ${words.i} get ${words.my} records.`,
    firm: say`I ask you to look into this, so that ${words.i} get ${words.my} records.`,
    legal: say`I ask you to investigate this, and to see to it that ${words.i} get ${words.my} records. Copies of the papers are enclosed, with a list.`,
  });
});

/** FED-OCR-01: what the complaint has to say, in the order of OCR’s form. Filing it is another step, with the form itself. */
export const ocrComplaint: LetterTemplate = {
  kind: "ocr_complaint",
  version: 1,
  basis: "access",
  isCalledFor: (view) => isComplaintOpen(view, view.today) && view.window?.filedOn === null,
  title: "Statement for a complaint",
  rules: ["FED-OCR-01", "FED-CLOCK-01", "RETAL-01"],
  blocks: [
    ...[sender, date, recipient],
    heading(() => say`Complaint about access to records`),
    ...[who, against, request, turn, points, retaliation, goodCause, wish, identity],
    ...[contact, signature, personSignature],
  ],
};
