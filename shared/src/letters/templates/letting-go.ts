import { say } from "../letter-segments.ts";
import { byTone, type LetterTemplate } from "../letter-template.ts";
import { recordsOf } from "./letter-frame.ts";
import { doctorRecipient, doctorSalutation, heading, paragraph, toHolder } from "./letter-parts.ts";

const decision = paragraph("decision", (context) => {
  const { words } = context;
  return byTone(context, {
    friendly: say`${words.I} have thought about it, and do not need the records now. You need not do anything more about the request.`,
    firm: say`${words.I} do not go on with the request for now. You need not do anything more about it.`,
    legal: say`${words.I} do not go on with the request for now. You need not do anything more about it. No right is given up by this, and ${words.i} may ask again.`,
  });
});

const stays = paragraph(
  "stays",
  () => say`If this changes, I will write to you again. Please keep the records meanwhile.`,
);

/** Letting go is a good ending too. */
export const lettingGo: LetterTemplate = {
  kind: "letting_go",
  version: 1,
  basis: "none",
  // Never proposed: nobody is led to the end of a case.
  isCalledFor: () => false,
  title: "About a request",
  rules: [],
  blocks: toHolder({
    recipient: doctorRecipient,
    heading: heading((context) => say`The request for ${recordsOf(context)}`),
    salutation: doctorSalutation,
    body: [decision, stays],
  }),
};
