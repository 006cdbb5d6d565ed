import type { RuleCondition } from "../../rules/rule-pack.ts";
import { freeCopyRule } from "../claim-facts.ts";
import type { LetterSegment } from "../letter.ts";
import { say, sentences } from "../letter-segments.ts";
import { byTone, type LetterContext, type LetterTemplate } from "../letter-template.ts";
import type { LetterView } from "../letter-view.ts";
import { delivery, identity, recordsOf } from "./letter-frame.ts";
import { heading, officeRecipient, officeSalutation, paragraph, toHolder } from "./letter-parts.ts";

const aboutAClaim: readonly RuleCondition[] = [
  "social_security_claim",
  "public_benefit_claim",
  "claim_on_appeal",
  "proof_of_claim_with_request",
];

const request = paragraph("request", (context) => {
  const { words, fact } = context;
  const what = say`a copy of ${words.my} ${fact("asked_kinds")}, ${fact("asked_range")}, as ${fact("asked_format")}`;
  return byTone(context, {
    friendly: say`Would you please send me ${what}?`,
    firm: say`Please send me ${what}.`,
    legal: say`Please send me ${what}.`,
  });
});

/** What the state’s law gives, by the data of its rule. */
const freeOfCharge = paragraph("free_of_charge", (context) => {
  const { traits, fact, tone } = context;
  const law = traits.freeCopy;
  if (law === null) return null;
  const supports = isAboutAClaim(law.conditions)
    ? say`These records support ${fact("claim_kind")}.`
    : null;
  const gives = say`${fact("free_copy_law")} ${whatItGives(law)}.`;
  return sentences(
    supports,
    // A rule that was read in a secondary source only is said with care.
    law.confidence === "V3" || tone === "friendly" ? say`As I understand it, ${gives}` : gives,
    askFor(context),
  );
});

function whatItGives({ freeCopy }: NonNullable<LetterContext["traits"]["freeCopy"]>): string {
  if (freeCopy?.price === "free_or_cheaper") return "makes a copy for this free, or cheaper";
  return freeCopy?.copies === "first" ? "gives one copy free of charge" : "allows no fee for this";
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
  isAboutAClaim(traits.freeCopy?.conditions ?? [])
    ? say`A copy of this paper, which shows the claim, is enclosed: ${fact("claim_proof")}.`
    : null,
);

/** Some states give it only to people without a lawyer of their own. Nobody says so for the user. */
const noLawyer: LetterTemplate["blocks"][number] = {
  ...paragraph("no_lawyer", ({ traits, words }) =>
    traits.freeCopy?.conditions.includes("not_represented_by_private_lawyer") === true
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

function isAboutAClaim(conditions: readonly RuleCondition[]): boolean {
  return conditions.some((condition) => aboutAClaim.includes(condition));
}

function isCalledFor(view: LetterView): boolean {
  const rule = freeCopyRule(view.facts.holder);
  if (rule === null || view.situation === "closed" || view.situation === "all_received")
    return false;
  const fits = view.hasClaim || !isAboutAClaim(rule.conditions);
  return fits && (view.situation === "not_started" || view.situation === "form_or_fee");
}

/** FEE-04: a request of its own, with the proof that makes the copy free. */
export const freeCopy: LetterTemplate = {
  kind: "free_copy",
  version: 1,
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
