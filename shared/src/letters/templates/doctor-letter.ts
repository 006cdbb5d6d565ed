import { canAskDoctor } from "../../workflow/holder-kinds.ts";
import { say, sentences } from "../letter-segments.ts";
import { type BlockTemplate, byTone, type LetterTemplate } from "../letter-template.ts";
import { finds, hasHappened, isAwaited } from "../letter-view.ts";
import { recordsOf } from "./letter-frame.ts";
import {
  citing,
  doctorRecipient,
  doctorSalutation,
  heading,
  inLegalTone,
  paragraph,
  toHolder,
} from "./letter-parts.ts";

const why = paragraph("why_you", (context) => {
  const { voice, words, has, fact } = context;
  const records = voice === "advocate" ? say`their records` : recordsOf(context);
  return sentences(
    say`${words.I} asked the office for ${records} on ${fact("earlier_request_on")}.`,
    has("denial_on")
      ? say`On ${fact("denial_on")} the office said no.`
      : say`They have not all come.`,
    has("denial_words") ? say`The reason given was: “${fact("denial_words")}”.` : null,
    say`I turn to you, because you know the treatment and the office may not.`,
  );
});

/** No reason has to be given (FED-SCOPE-02). */
const reason = paragraph("reason", ({ words }) => say`The records are for ${words.my} own use.`);

/** Many doctors help when they hear of a claim; whether they do is for the user to say. */
const claim: BlockTemplate = {
  ...paragraph("claim", ({ has, fact }) =>
    has("claim_kind") ? say`They are for ${fact("claim_kind")} too.` : null,
  ),
  optional: {
    label: "Say that the records are for a benefits claim",
    hint: "It can help the doctor to understand. No reason has to be given.",
  },
};

const ready = paragraph("ready_to_read", ({ voice }) =>
  voice === "self"
    ? say`I am prepared to read them, and I would value your help with anything that is hard.`
    : say`We are prepared to read them together, and would value your help with anything that is hard.`,
);

/** NOTGROUND-POLICY, DENY-R1: an office has a policy, a doctor decides for one person. */
const ask = paragraph("ask", (context) =>
  sentences(
    byTone(context, {
      friendly: say`Could you make an exception to what the office does, and ask it to send them?`,
      firm: say`Please ask the office to send them. If you see a reason against it, please tell me in writing which one.`,
      legal: say`Please ask the office to send them. If you see a reason against it, please tell me in writing which one.`,
    }),
    byTone(context, {
      friendly: null,
      firm: say`An office policy is not a reason${citing(context, "45 CFR 164.524(a)(2) and (a)(3)")}.`,
      legal: say`An office policy is not a reason${citing(context, "45 CFR 164.524(a)(2) and (a)(3)")}.`,
    }),
    inLegalTone(
      context,
      say`For the safety of a person access may be denied only if a licensed health care professional has determined, for this one person, that it is reasonably likely to endanger life or physical safety (45 CFR 164.524(a)(3)(i)).`,
    ),
  ),
);

const together = paragraph(
  "together",
  ({ words }) =>
    say`If you would like to go through them with ${words.me} first, I am glad to talk about a day. The right to a copy stays.`,
);

/** To the doctor, not to the office: an office has a policy, a doctor can make an exception. */
export const doctorLetter: LetterTemplate = {
  kind: "doctor_letter",
  version: 2,
  basis: "none",
  isCalledFor: (view) =>
    canAskDoctor(view.facts.holder.kind) &&
    isAwaited(view) &&
    (finds(view, ["answer_overdue", "summary_without_agreement"]) || hasHappened(view, "denied")),
  title: "Letter to the doctor",
  rules: ["FED-SCOPE-02", "NOTGROUND-POLICY", "DENY-R1", "NOTGROUND-REASON"],
  blocks: toHolder({
    recipient: doctorRecipient,
    heading: heading((context) => say`Your help with the request for ${recordsOf(context)}`),
    salutation: doctorSalutation,
    body: [why, reason, claim, ready, ask, together],
  }),
};
