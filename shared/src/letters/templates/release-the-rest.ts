import { hasRestToAskFor } from "../../assessment/denials.ts";
import { findingTopics } from "../finding-topics.ts";
import { say, sentences } from "../letter-segments.ts";
import { byTone, type LetterTemplate } from "../letter-template.ts";
import { finds } from "../letter-view.ts";
import { recordsOf } from "./letter-frame.ts";
import {
  heading,
  inLegalTone,
  officeRecipient,
  officeSalutation,
  paragraph,
  toHolder,
} from "./letter-parts.ts";

const theirNo = paragraph("their_no", ({ words, has, fact }) =>
  sentences(
    say`On ${fact("denial_on")} you refused ${words.my} request, or a part of it.`,
    has("denial_words") ? say`The reason given was: “${fact("denial_words")}”.` : null,
  ),
);

/** PARTIAL-01. */
const ask = paragraph("ask", (context) =>
  byTone(context, {
    friendly: say`Whatever that reason covers, it cannot cover everything. Would you please leave out only that part, and send the rest?`,
    firm: say`Please leave out only what that reason covers, and send everything else (45 CFR 164.524(d)(1)).`,
    legal: say`Please leave out only what that reason covers, and send everything else. You must, “to the extent possible, give the individual access to any other protected health information requested” (45 CFR 164.524(d)(1)).`,
  }),
);

/** PSY-01: what is never psychotherapy notes, whatever they are called. */
const neverPsychotherapyNotes = paragraph("never_psychotherapy_notes", (context) => {
  if (!context.traits.notesClaimed) return null;
  return byTone(context, {
    friendly: null,
    firm: say`Medication, session times, kinds of treatment, results of clinical tests, and any summary of diagnosis, treatment plan, symptoms, prognosis and progress are never psychotherapy notes (45 CFR 164.501).`,
    legal: say`Medication prescription and monitoring, session start and stop times, modalities and frequencies of treatment, results of clinical tests, and any summary of diagnosis, functional status, treatment plan, symptoms, prognosis and progress to date are never psychotherapy notes (45 CFR 164.501). Notes that are not kept apart from the rest of the record are not psychotherapy notes either.`,
  });
});

const same = paragraph("same_day", (context) =>
  sentences(
    say`Please tell me by which day I can expect it, and what you have left out.`,
    inLegalTone(context, say`The rest is due on the same day as the whole.`),
  ),
);

/** PARTIAL-01: whatever the reason, the rest has to come. */
export const releaseTheRest: LetterTemplate = {
  kind: "release_the_rest",
  version: 1,
  basis: "access",
  isCalledFor: (view) => hasRestToAskFor(view) || finds(view, findingTopics.rest),
  title: "Request for the rest",
  rules: ["PARTIAL-01", "PSY-01", "PSY-02", "FED-CLOCK-01"],
  blocks: toHolder({
    recipient: officeRecipient,
    heading: heading((context) => say`The rest of ${recordsOf(context)}`),
    salutation: officeSalutation,
    body: [theirNo, ask, neverPsychotherapyNotes, same],
  }),
};
