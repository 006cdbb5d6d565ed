import type { ChainBreak, ChainFault } from "../../../timeline/timeline-chain.ts";

/** What is wrong at a place, with `{place}` for the number of the entry: the page without a network fills it in by itself. */
export const chainFaultTexts: Record<ChainFault, string> = {
  unreadable: "Entry {place} cannot be read.",
  other_case: "Entry {place} belongs to another case.",
  entry_missing: "Entry {place} is missing.",
  out_of_order: "Entry {place} is not in its place. Entries were moved.",
  place_taken_twice:
    "Entry {place} has the number of an earlier one. It was put in later, or moved.",
  seal_does_not_fit: "Entry {place} does not fit its seal. It was changed, or it was put in later.",
  end_missing: "Entry {place} is missing, at the end of the list.",
  end_added: "Entry {place} was added at the end, after the list was sealed.",
  head_differs: "Entry {place} is the last one, but the case keeps another last seal.",
};

/**
 * What is wrong with a timeline, in one or two sentences.
 * @example describeBreak({ place: 4, fault: "entry_missing" }) // "Entry 4 is missing."
 */
export function describeBreak({ place, fault }: ChainBreak): string {
  return chainFaultTexts[fault].replace("{place}", String(place));
}
