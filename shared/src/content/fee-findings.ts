import type { FeeCategory } from "../workflow/demands.ts";

/** Why a line of a bill may not be charged, as sentences on the screen (FEE-01, SUMMARY-01). */
const whyNotCharged: Readonly<Partial<Record<FeeCategory, string>>> = {
  search_and_retrieval: "Searching for the records and getting the file may not be charged.",
  verification_and_paperwork: "Checking who you are, paperwork and handling may not be charged.",
  storage_and_systems: "Storage and computer systems may not be charged.",
  looking: "The rule knows a fee for copies only, so merely looking costs nothing.",
  summary_not_agreed: "A summary may be charged only if you agreed to it and its fee in advance.",
};

/**
 * The reasons against some lines of a bill, each said once.
 * @example sayWhyNotCharged(["looking"])
 */
export function sayWhyNotCharged(categories: readonly (FeeCategory | undefined)[]): string {
  const reasons = categories.flatMap((category) => {
    const reason = category === undefined ? undefined : whyNotCharged[category];
    return reason === undefined ? [] : [reason];
  });
  return [...new Set(reasons)].join(" ");
}

/** Findings about what a copy costs. Titles and summaries speak to the user, letter sentences to the holder. */
export const feeFindingWords = {
  fee_item_not_allowed: {
    title: "They charge for things that may not be charged",
    open: (came: string, items: string, reasons: string) =>
      `Their bill came ${came}. It has ${items}. ${reasons}`,
    letter: (came: string, items: string) =>
      `The bill that came ${came} has ${items}. Under 45 CFR 164.524(c)(4) a fee may cover only labor for copying, supplies, postage, and a summary that was agreed to. Please take this off the bill.`,
    item: (label: string, price: string) => `${price} for “${label}”`,
  },
  fee_without_notice: {
    title: "They did not tell you the price before",
    open: (came: string, sum: string) =>
      `They asked for ${sum} ${came}, and nobody had told you about it before. HHS guidance says that they must tell you the approximate fee in advance.`,
    letter: (came: string, sum: string) =>
      `The fee of ${sum} asked ${came} was not announced. HHS guidance on 45 CFR 164.524(c)(4) asks you to tell the approximate fee in advance.`,
  },
  fee_where_free_copy_due: {
    title: "They ask for a fee where the copy is free",
    open: (came: string, sum: string, statement: string) =>
      `They asked for ${sum} ${came}. ${statement} By what you told us, this fits your request.`,
    letter: (came: string, sum: string, citation: string) =>
      `The fee of ${sum} asked ${came} is not due: under ${citation} this copy is free of charge. Please send it without a fee.`,
  },
  fee_above_state_limit: {
    title: "They charge more than the state allows",
    open: (pages: string, asked: string, allowed: string, excess: string) =>
      `For ${pages} they ask ${asked}. The state’s rule allows at most ${allowed}. That is ${excess} too much.`,
    letter: (pages: string, asked: string, allowed: string, excess: string, citation: string) =>
      `For ${pages} you ask ${asked}. ${citation} allows at most ${allowed}, so ${excess} is too much. Please send a corrected bill.`,
  },
} as const;

/** @example sayPages(1) // "1 page" */
export function sayPages(pages: number): string {
  return pages === 1 ? "1 page" : `${pages} pages`;
}
