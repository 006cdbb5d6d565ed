import { isAboutAClaim } from "../../rules/claim-conditions.ts";
import type { RuleCondition } from "../../rules/rule-pack.ts";
import { conditionsOf } from "../free-copy-law.ts";
import type { LetterSegment } from "../letter.ts";
import { say, sentences } from "../letter-segments.ts";
import { byTone, type LetterContext, type LetterTemplate } from "../letter-template.ts";
import type { LetterView } from "../letter-view.ts";
import { delivery, identity, recordsOf } from "./letter-frame.ts";
import { heading, officeRecipient, officeSalutation, paragraph, toHolder } from "./letter-parts.ts";

const request = paragraph("request", (context) => {
  const { words, fact } = context;
  const what = say`a copy of ${words.my} ${fact("asked_kinds")}, ${fact("asked_range")}, as ${fact("asked_format")}`;
  return byTone(context, {
    friendly: say`Would you please send me ${what}?`,
    firm: say`Please send me ${what}.`,
    legal: say`Please send me ${what}.`,
  });
});

/** What the state’s law gives, and for what, by the data of its rule. */
const freeOfCharge = paragraph("free_of_charge", (context) => {
  const { traits, fact, tone } = context;
  const law = traits.freeCopy;
  if (law === null) return null;
  const supports = isAboutAClaim(conditionsOf(law))
    ? say`These records support ${fact("claim_kind")}.`
    : null;
  const gives = say`${fact("free_copy_law")} ${whatItGives(law)}${forWhat(conditionsOf(law))}.`;
  return sentences(
    supports,
    // A rule that was read in a secondary source only is said with care.
    law.confidence === "V3" || tone === "friendly" ? say`As I understand it, ${gives}` : gives,
    askFor(context),
    law.freeCopy?.covers === "needed_part"
      ? say`If some of it does not matter for the appeal, please send me the part that does, and tell me what a copy of the rest would cost.`
      : null,
  );
});

type FreeCopyRule = NonNullable<LetterContext["traits"]["freeCopy"]>;

function whatItGives({ freeCopy }: FreeCopyRule): string {
  if (freeCopy?.price === "free_or_cheaper") return "makes a copy free, or cheaper,";
  if (freeCopy?.copies !== "first") return "allows no fee for a copy";
  return freeCopy.covers === "needed_part"
    ? "gives one copy of the relevant part free of charge"
    : "gives one copy free of charge";
}

/** In the words of the rules themselves: an appeal where only an appeal counts, Social Security where only that does. */
function forWhat(conditions: readonly RuleCondition[]): string {
  const onAppeal = conditions.includes("claim_on_appeal");
  if (conditions.includes("social_security_claim"))
    return onAppeal
      ? " to support an appeal about Social Security disability benefits"
      : " to support a claim or an appeal under the Social Security Act";
  if (!conditions.includes("public_benefit_claim")) return "";
  return onAppeal
    ? " to support an appeal about a public benefit"
    : " to support such a claim or an appeal";
}

function askFor(context: LetterContext): LetterSegment[] {
  return byTone(context, {
    friendly: say`Would you please send it without a fee?`,
    firm: say`Please send it without a fee.`,
    legal: say`Please send it without a fee. If you believe that a fee is due, please tell me in writing how much, and by which law.`,
  });
}

/** Usually the proof has to go with the request. */
const proof = paragraph("proof", ({ traits, fact }) =>
  traits.freeCopy !== null && isAboutAClaim(conditionsOf(traits.freeCopy))
    ? say`A copy of this paper, which shows the claim, is enclosed: ${fact("claim_proof")}.`
    : null,
);

/** Some states give it only to people without a lawyer of their own. Nobody says so for the user. */
const noLawyer: LetterTemplate["blocks"][number] = {
  ...paragraph("no_lawyer", ({ traits, words }) =>
    traits.freeCopy !== null &&
    conditionsOf(traits.freeCopy).includes("not_represented_by_private_lawyer")
      ? say`No private lawyer represents ${words.me} in it.`
      : null,
  ),
  optional: {
    label: "Say that there is no private lawyer",
    hint: "The law of this state gives the free copy only then. Add it if it is true.",
  },
};

/** A request of its own, with a clock of its own (FED-CLOCK-01, FED-CLOCK-05). */
const answerBy = paragraph("answer_by", (context) => {
  const plain = say`Please tell me by which day I can expect it.`;
  if (!context.traits.federal) return plain;
  return byTone(context, {
    friendly: plain,
    firm: say`Please act on this request no later than 30 days after you receive it (45 CFR 164.524(b)(2)).`,
    legal: say`You must act on this request no later than 30 days after you receive it (45 CFR 164.524(b)(2)(i)).`,
  });
});

function isCalledFor({ claim, freeCopy: law, hasClaim, situation }: LetterView): boolean {
  if (!law.applies) return false;
  const conditions = conditionsOf(law.rule);
  // After a decision nobody knows yet whether it is appealed.
  const fits = conditions.includes("claim_on_appeal")
    ? claim.stage === "reconsideration" || claim.stage === "hearing"
    : hasClaim || !isAboutAClaim(conditions);
  return fits && (situation === "not_started" || situation === "form_or_fee");
}

/** FEE-04: a request of its own, with the proof that makes the copy free. */
export const freeCopy: LetterTemplate = {
  kind: "free_copy",
  version: 2,
  basis: "free_copy",
  isCalledFor,
  title: "Request for a free copy",
  rules: [
    ...["FED-CLOCK-01", "FEE-04", "TX-FREE-01", "WA-FREE-01", "CA-FREE-01", "CT-01", "KY-FREE-01"],
    ...["MA-FREE-01", "MN-FREE-01"],
  ],
  blocks: toHolder({
    recipient: officeRecipient,
    heading: heading((context) => say`Request for a free copy of ${recordsOf(context)}`),
    salutation: officeSalutation,
    body: [request, freeOfCharge, proof, noLawyer, identity, delivery, answerBy],
  }),
};
