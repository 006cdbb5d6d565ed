import { toCents } from "../content/money-words.ts";
import type { FeeLimit } from "../rules/rule-pack.ts";
import type { FeeItem } from "../workflow/demands.ts";
import type { Demand } from "./bills.ts";

/** What a bill asks for its pages, and the most that a limit allows for them. In whole cents. */
export interface PagePrice {
  readonly pages: number;
  readonly asked: number;
  readonly allowed: number;
}

type Counted = FeeItem & { readonly pages: number };

/** A price for pages of the copy. Postage, a search or something else is none, however many pages it names. */
function isForPages(item: FeeItem): item is Counted {
  const { category, pages } = item;
  if (pages === undefined) return false;
  return (
    category === undefined ||
    category === "copying" ||
    category === "microfilm_copying" ||
    category === "supplies"
  );
}

/**
 * Compares the lines of a bill that name their pages with a state's limit; null where no line does. Where the law has
 * a price of its own for microfilm, a line that nobody sorted as copying counts at the higher of the two, so that the
 * excess is certain.
 * @example pricePages(demand, { ...limit, perPage: [{ upToPage: null, cents: 65 }] }) // { pages: 20, asked: 2000, allowed: 1300 }
 */
export function pricePages({ details }: Demand, limit: FeeLimit): PagePrice | null {
  const lines = (details.items ?? []).filter(isForPages);
  if (lines.length === 0) return null;
  const { microfilmCents } = limit;
  const film =
    microfilmCents === null ? [] : lines.filter(({ category }) => category !== "copying");
  const filmPages = countPages(film);
  const pages = countPages(lines);
  return {
    pages,
    asked: lines.reduce((cents, { amount }) => cents + toCents(amount), 0),
    allowed: centsFor(pages - filmPages, limit) + filmPages * (microfilmCents ?? 0),
  };
}

function countPages(lines: readonly Counted[]): number {
  return lines.reduce((sum, { pages }) => sum + pages, 0);
}

/** Step by step: the first 5 pages at one price, the rest at another (LA-SSA-01). */
function centsFor(pages: number, { perPage }: FeeLimit): number {
  let counted = 0;
  let cents = 0;
  for (const step of perPage) {
    const end = Math.min(pages, step.upToPage ?? pages);
    cents += Math.max(0, end - counted) * step.cents;
    counted = Math.max(counted, end);
  }
  return cents;
}
