import { addDays, type PlainDate } from "../../calendar/plain-date.ts";
import { suggestionWords } from "../../content/deadlines.ts";
import type { Deadline } from "../assessment.ts";
import type { CaseView } from "../case-view.ts";
import { lacksReceipt } from "../clocks.ts";
import { isResting } from "../resting.ts";
import { suggestAskingForList } from "./list-suggestions.ts";
import { suggestRoutes } from "./route-suggestions.ts";
import { suggest } from "./suggest.ts";

/** Ours, not law: the rule gives no number of days for a review (REVIEW-01, T10). In calendar days. */
const reviewRhythm = [14, 30];
const arrivalPatience = 7;

/**
 * Days that we suggest. Always labelled as such, never late.
 * @example listSuggestions(view, today)
 */
export function listSuggestions(view: CaseView, today: PlainDate): Deadline[] {
  if (view.situation === "closed" || isResting(view, today)) return [];
  return [
    ...suggestAskingForReceipt(view, today),
    ...suggestAskingForReview(view, today),
    ...suggestAskingForList(view, today),
    ...suggestRoutes(view, today),
  ];
}

function suggestAskingForReceipt(view: CaseView, today: PlainDate): Deadline[] {
  return view.clocks.filter(lacksReceipt).map(({ request }) =>
    suggest(
      {
        id: `suggested:receipt:${request.id}`,
        requestId: request.id,
        from: request.sentOn,
        due: addDays(request.sentOn.latest, arrivalPatience),
        title: suggestionWords.receiptTitle,
        summary: suggestionWords.receiptSummary,
      },
      today,
    ),
  );
}

function suggestAskingForReview(view: CaseView, today: PlainDate): Deadline[] {
  const { requestedOn, decided } = view.facts.state.review;
  if (requestedOn === null || decided !== null) return [];
  return reviewRhythm.map((days) =>
    suggest(
      {
        id: `suggested:review:${days}`,
        requestId: null,
        from: requestedOn,
        due: addDays(requestedOn.latest, days),
        title: suggestionWords.reviewTitle(days),
        summary: suggestionWords.reviewSummary,
      },
      today,
    ),
  );
}
