import { sayGaps } from "../../content/gap-words.ts";
import { actionWords } from "../../content/next-steps/action-words.ts";
import { askForWhatIsMissingWords } from "../../content/next-steps/missing.ts";
import { gapsOf, openComparison } from "../received-against-asked.ts";
import { hasFollowedUpSince, isUnderWay, recordAbout, within } from "./step-conditions.ts";
import type { StepTopic, StepView } from "./step-topic.ts";

/** PARTIAL-01: what was asked for and did not come, by kind and by day, in words that can be sent as they stand. */
export const askForWhatIsMissing: StepTopic = {
  code: "ask_for_what_is_missing",
  isOffered: hasGaps,
  words: (view) => askForWhatIsMissingWords(view.words, describeGaps(view)),
  action: ({ comparisons }) =>
    recordAbout(
      "followed_up",
      openComparison(comparisons)?.requestId,
      actionWords.iAskedForWhatIsMissing,
    ),
  letter: () => "gap_letter",
  by: within(3),
};

function describeGaps({ comparisons }: StepView) {
  const gaps = gapsOf(comparisons);
  return {
    gaps: sayGaps(gaps),
    hasDays: gaps.some(({ missing }) => missing.some(({ from, to }) => from ?? to)),
    notesWithheld: gaps.some(
      ({ kind, status }) => kind === "psychotherapy_notes" && status === "withheld",
    ),
  };
}

/**
 * Something that was asked for is known to be missing.
 * @example hasGaps(view)
 */
export function hasGaps(view: StepView): boolean {
  return isUnderWay(view) && gapsOf(view.comparisons).length > 0;
}

/**
 * Something is missing, and nobody has been asked for it since it came or was found.
 * @example isMissingUnasked(view)
 */
export function isMissingUnasked(view: StepView): boolean {
  if (!hasGaps(view)) return false;
  const id = openComparison(view.comparisons)?.requestId;
  const request = view.clocks.find((clock) => clock.request.id === id)?.request;
  const latest = request?.checks.at(-1) ?? request?.deliveries.at(-1);
  return latest !== undefined && !hasFollowedUpSince(view, latest);
}

/**
 * Some came, not all, and nobody has looked yet what is missing.
 * @example isToBeChecked(view)
 */
export function isToBeChecked(view: StepView): boolean {
  const open = openComparison(view.comparisons);
  return view.situation === "awaiting_rest" && open !== null && open.checkedOn === null;
}
