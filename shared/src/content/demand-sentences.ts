import type { EventOf } from "../workflow/events.ts";
import {
  feeCategoryWords,
  formKindWords,
  onlyWayWords,
  retaliationWords,
  waiverConditionWords,
} from "./demand-words.ts";
import { sayDollars } from "./money-words.ts";

type Said = string | false | null | undefined;
export type DemandFact = EventOf<
  "forms_or_fee_demanded" | "only_one_way_allowed" | "retaliation_reported" | "transfer_offered"
>;

/**
 * What a demand, a barrier or a threat says beyond its name, for a timeline.
 * @example sayDemand(fact) // ["The price: $25.00."]
 */
export function sayDemand(fact: DemandFact): readonly Said[] {
  switch (fact.type) {
    case "forms_or_fee_demanded":
      return [...sayForm(fact.details), ...sayFee(fact.details)];
    case "only_one_way_allowed":
      return [
        `${onlyWayWords[fact.details.way].label}.`,
        fact.details.inTheirWords && `In their words: “${bare(fact.details.inTheirWords)}”`,
      ];
    case "retaliation_reported":
      return [
        `${retaliationWords[fact.details.what].label}.`,
        fact.details.happened,
        fact.details.becauseIAsked === null && "It is not sure that it was for asking.",
      ];
    case "transfer_offered":
      return [
        fact.details.to && `To ${fact.details.to}.`,
        fact.details.alreadySent === true && "They have sent it already.",
        fact.details.chosenByMe === false && "You had not chosen that.",
      ];
    default:
      return fact satisfies never;
  }
}

/**
 * What a request said of a disability claim.
 * @example sayClaim({ proofOfClaimEnclosed: true }) // ["With a paper that shows your claim."]
 */
export function sayClaim(
  details: Pick<EventOf<"request_sent">["details"], "proofOfClaimEnclosed" | "privateLawyer">,
): readonly Said[] {
  return [
    details.proofOfClaimEnclosed === true && "With a paper that shows your claim.",
    details.proofOfClaimEnclosed === false && "Without a paper that shows a claim.",
    details.privateLawyer === true && "A private lawyer represents you in the claim.",
  ];
}

type Demand = EventOf<"forms_or_fee_demanded">["details"];

function sayForm({ formName, formKind, waiverConditionOf }: Demand): readonly Said[] {
  return [
    formName && `The form: ${formName}.`,
    formKind && `What it is: ${lowerFirst(formKindWords[formKind].label)}.`,
    waiverConditionOf &&
      `What depends on it: ${lowerFirst(waiverConditionWords[waiverConditionOf].label)}.`,
  ];
}

function sayFee({ amount, items, toldInAdvance, earlierCopy }: Demand): readonly Said[] {
  return [
    amount !== undefined && `The price: ${sayDollars(amount)}.`,
    ...(items ?? []).map(({ label, amount: price, category, pages }) => {
      const sort = category && category !== "other" ? lowerFirst(feeCategoryWords[category]) : null;
      const count = pages === undefined ? null : `${pages} ${pages === 1 ? "page" : "pages"}`;
      const more = [sort, count].filter((part) => part !== null).join(", ");
      return `${label}: ${sayDollars(price)}${more === "" ? "" : ` (${more})`}.`;
    }),
    toldInAdvance === false && "They had not told you about the price before.",
    earlierCopy === true && "You had a copy of these pages before.",
  ];
}

function bare(words: string): string {
  return words.trim().replace(/^[“"]|[”"]$/g, "");
}

function lowerFirst(words: string): string {
  return `${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}
