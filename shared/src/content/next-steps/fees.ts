import type { NextStep } from "../../assessment/assessment.ts";
import type { FormKind } from "../../workflow/demands.ts";
import { type CaseInWords, note, type StepWords, say, writeDown } from "./step-words.ts";

type Line = NextStep["script"][number];

/** What is known of a form or a bill, as the words of the step need it. */
export interface DemandInWords {
  /** "$25.00"; null where no price is known. */
  readonly amount: string | null;
  /** The records came, so that only the bill is left to look at. */
  readonly isOver: boolean;
  readonly formName: string | null;
  readonly formKind: FormKind | null;
  readonly toldInAdvance: boolean | null;
  /** "$25.00 for “Search”"; empty where every line may be charged, or none is sorted. */
  readonly notAllowed: string;
  /** A state's free copy: why, and what is still to do for it. */
  readonly freeCopies: readonly { readonly statement: string; readonly toDo: string | null }[];
  /** The state's own law says nothing of it that we read, and a claim is not ruled out. */
  readonly mayBeFreeElsewhere: boolean;
}

export const checkFormAndFeeWords = (
  { theRecords, federal, isSelf }: CaseInWords,
  demand: DemandInWords,
): StepWords => ({
  title: demand.isOver ? "Check what you were charged" : "Check the form and the fee",
  why: demand.isOver ? whyAfterwards : sayWhyToCheck(federal, demand.amount),
  effort: "Ten minutes.",
  cost: sayWhatItCosts(demand),
  caution:
    federal && demand.toldInAdvance === false
      ? "They should have told you the approximate fee in advance. You may say so. Paying does not give up a right."
      : null,
  script: [
    ...demand.freeCopies.map(sayFreeCopy),
    ...(federal ? sayWhatMayBeCharged(demand.notAllowed) : []),
    ...sayForm(demand, isSelf && federal),
    say(
      "Ask about the fee",
      `“Could you tell me what the fee for ${theRecords} is made of? Is there a lower fee for an electronic copy?”`,
    ),
    ...(federal ? waysToPayLess : []),
    ...(demand.mayBeFreeElsewhere ? [freeForAClaim] : []),
    writeDown,
  ],
});

const whyAfterwards =
  "The records came, and what was charged for them can still be wrong. You may ask for a line to be taken off, or for the money back.";

function sayWhyToCheck(federal: boolean, amount: string | null): string {
  const sign = "A form or a fee is often a good sign: they are working on the real record.";
  if (!federal) return sign;
  const what = amount === null ? "It" : `The ${amount} that they ask for`;
  return `${sign} ${what} does not stop the clock.`;
}

function sayWhatItCosts({ amount, freeCopies, isOver }: DemandInWords): string {
  if (isOver) return "Nothing to ask.";
  if (freeCopies.some(({ toDo }) => toDo === null)) return "Nothing, if they see it as we do.";
  return amount === null ? "The fee, if it is right." : `Up to ${amount}, if it is right.`;
}

function sayFreeCopy({ statement, toDo }: DemandInWords["freeCopies"][number]): Line {
  return toDo === null
    ? note(
        "Free in your case",
        `${statement} By what you told us, you need not pay for the copy. Say so.`,
      )
    : note("It may be free", `${statement} ${toDo}`);
}

function sayWhatMayBeCharged(notAllowed: string): Line[] {
  return [
    note(
      "May be charged",
      "The work of copying, the paper or the disc, postage, and a summary if you agreed to one.",
    ),
    notAllowed === ""
      ? note("May not be charged", "Searching for the records, finding them, or keeping them.")
      : note("May not be charged", `On this bill: ${notAllowed}. Ask them to take it off.`),
  ];
}

/** T15, T17: a copy sent to somebody else has no fee limit, and $6.50 is none. */
const waysToPayLess: readonly Line[] = [
  note(
    "To pay less",
    "Ask for an electronic copy, and have it sent to yourself. You can pass it on. The limit on fees does not cover a copy that they send to somebody else.",
  ),
  note(
    "A flat fee",
    "For an electronic copy some offices take a flat fee of up to $6.50. They may choose that. It is no limit on every fee.",
  ),
];

const freeForAClaim = note(
  "Disability claim",
  "In some states a copy for a disability claim is free. Ask, and send a paper that shows the claim.",
);

function sayForm({ formName, formKind }: DemandInWords, ownRight: boolean): Line[] {
  const read =
    formName === null
      ? []
      : [
          note(
            "The form",
            `Read “${formName}” before you sign. It should not take the place of your request.`,
          ),
        ];
  const about = formKind === null ? null : formLines[formKind](ownRight);
  return about === null ? read : [...read, about];
}

const formLines: Readonly<Record<FormKind, (ownRight: boolean) => Line | null>> = {
  request_form: () =>
    note("Their own form", "Filling it in may be the quickest way. Your first request stands."),
  authorization_form: (ownRight) =>
    ownRight
      ? say(
          "Say about the form",
          "“I ask for my own records. That is not an authorization. Please go on with my request as it stands.”",
        )
      : note("An authorization", "It should name what is sent, to whom, and until when."),
  identity_proof: (ownRight) =>
    note(
      "Proof of who you are",
      ownRight
        ? "They must check who you are. The check may not become a barrier or a delay."
        : "They may check who you are.",
    ),
  waiver: () =>
    say(
      "If it asks you to give up rights",
      "“I do not want to sign this. Please send the records without it, or tell me in writing why you cannot.”",
    ),
  other: () => null,
};

/** What is left to do for a free copy, by what is open. */
export const freeCopyToDo = {
  written_request: "Ask in writing.",
  proof_of_claim_with_request:
    "Send a paper from Social Security that shows the claim, with a new request for the free copy.",
  claim: "If you have such a claim, tell us where it stands.",
  claim_on_appeal: "It counts while a refusal is being appealed.",
  not_represented_by_private_lawyer: "It counts if no private lawyer represents you.",
  first_copy: "It counts for the first copy of these pages.",
  may_only_be_cheaper: "Ask for it: the law lets them choose between cheaper and free.",
  only_the_needed_part: "It covers the part that matters for the appeal. Ask for that part.",
  else: "Ask them whether it counts for you.",
} as const;
