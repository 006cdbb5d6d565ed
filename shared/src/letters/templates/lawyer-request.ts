import { say, sentences } from "../letter-segments.ts";
import { byTone, type LetterTemplate } from "../letter-template.ts";
import { isAwaited } from "../letter-view.ts";
import { greetNamed, heading, otherRecipient, paragraph, point, toOthers } from "./letter-parts.ts";

const who = paragraph("who", ({ words, fact }) =>
  sentences(
    say`You represent ${words.me} in ${fact("claim_kind")}.`,
    say`${words.I} would like to have what the file holds.`,
  ),
);

const turn = paragraph("turn", (context) =>
  byTone(context, {
    friendly: say`Would you please send me, when you next work on it:`,
    firm: say`Please send me:`,
    legal: say`Please send me:`,
  }),
);

/** SSA-FILE-01 and SSA-ARS-01: the representative can fetch the file any day. */
const wholeFile = point("point_file", (context) =>
  sentences(
    say`The electronic claim file, the medical section included, as files I can open.`,
    byTone(context, {
      friendly: null,
      firm: say`Certain representatives can download it any day through Appointed Representative Services.`,
      legal: say`The claimant and the representative may examine all material in it (HALLEX I-2-1-35). Certain representatives can download it any day through Appointed Representative Services (HALLEX I-5-1-22).`,
    }),
  ),
);

const exhibits = point("point_exhibits", () => say`The list of exhibits as it stands today.`);

const evidence = point(
  "point_evidence",
  () =>
    say`A list of the evidence that you have sent in, and of any that you have and have not sent in.`,
);

const requests = point(
  "point_requests",
  ({ fact }) => say`What you have asked ${fact("holder_name")} for, when, and what came back.`,
);

const when = paragraph("when", (context) =>
  byTone(context, {
    friendly: say`A short message with a day is enough for now.`,
    firm: say`Please tell me by which day I can expect it.`,
    legal: say`Please tell me in writing by which day I can expect it, and which part you will not send, and why.`,
  }),
);

/** The lawyer’s file: another way to the records. What bar rules say of it is not verified, so no law is named for it. */
export const lawyerRequest: LetterTemplate = {
  kind: "lawyer_request",
  version: 1,
  basis: "none",
  isCalledFor: (view) =>
    isAwaited(view) &&
    view.facts.holder.kind !== "lawyer" &&
    view.clocks.some(({ request }) => request.privateLawyer === true),
  title: "Letter to the lawyer",
  rules: ["SSA-FILE-01", "SSA-ARS-01"],
  blocks: toOthers({
    recipient: otherRecipient("lawyer_name"),
    heading: heading(() => say`The claim file, and the records in it`),
    salutation: greetNamed("lawyer_greeting", "lawyer_name"),
    body: [who, turn, wholeFile, exhibits, evidence, requests, when],
  }),
};
