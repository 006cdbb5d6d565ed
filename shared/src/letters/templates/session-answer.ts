import { say, sentences } from "../letter-segments.ts";
import { byTone, type LetterTemplate } from "../letter-template.ts";
import { hasHappened } from "../letter-view.ts";
import {
  citing,
  doctorRecipient,
  doctorSalutation,
  heading,
  paragraph,
  toHolder,
} from "./letter-parts.ts";

const thanksForOffer = paragraph(
  "offer",
  ({ words }) => say`Thank you for the offer to go through the notes with ${words.me}.`,
);

const accept = paragraph("accept", (context) =>
  byTone(context, {
    friendly: say`That is kind, and ${context.words.i} would be glad to come. Please suggest a day and a time.`,
    firm: say`${context.words.I} would like to take it up. Please suggest a day and a time.`,
    legal: say`${context.words.I} would like to take it up. Please suggest a day and a time, and whether there is any charge for it.`,
  }),
);

/** A talk is the person’s choice, and no substitute: FED-SCOPE-02. */
const copyToo = paragraph("copy_too", (context) => {
  const { words, has, fact } = context;
  const request = has("earlier_request_on")
    ? say`the request of ${fact("earlier_request_on")}`
    : say`the request for a copy`;
  return byTone(context, {
    friendly: say`${words.I} would still like the copy. A talk helps most with the pages at hand.`,
    firm: sentences(
      say`It does not take the place of the copy: ${request} stands${citing(context, "45 CFR 164.524(a)(1)")}.`,
    ),
    legal: sentences(
      say`It does not take the place of the copy: ${request} stands, with its date${citing(context, "45 CFR 164.524(a)(1) and (b)(2)")}.`,
    ),
  });
});

/** The therapist offers to go through the notes together. */
export const sessionAnswer: LetterTemplate = {
  kind: "session_answer",
  version: 1,
  basis: "none",
  isCalledFor: (view) =>
    hasHappened(view, "review_session_offered") && !hasHappened(view, "review_session_held"),
  title: "Answer to an offer to talk",
  rules: ["FED-SCOPE-02", "FED-CLOCK-01"],
  blocks: toHolder({
    recipient: doctorRecipient,
    heading: heading(() => say`Your offer to go through the notes together`),
    salutation: doctorSalutation,
    body: [thanksForOffer, accept, copyToo],
  }),
};
