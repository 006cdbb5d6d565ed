import { addDays, type PlainDate } from "../../calendar/plain-date.ts";
import { suggestionWords } from "../../content/deadlines.ts";
import { daysToLookUp } from "../../workflow/mailings.ts";
import type { RecordsRequest } from "../../workflow/records-case.ts";
import type { Deadline } from "../assessment.ts";
import type { CaseView } from "../case-view.ts";
import { lacksReceipt } from "../clocks.ts";
import { isResting } from "../resting.ts";
import { sayWhich } from "./answer-due.ts";
import { suggestAskingForList } from "./list-suggestions.ts";
import { suggestRoutes } from "./route-suggestions.ts";
import { suggest } from "./suggest.ts";

/** Ours, not law: the rule gives no number of days for a review (REVIEW-01, T10). In calendar days. */
const reviewRhythm = [14, 30];
/** In calendar days. */
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

/**
 * The day on which it is time to ask whether a request arrived. What went by certified mail is looked up by its number, so earlier. Ours, not law.
 * @example dayToAskForReceipt(request)
 */
export function dayToAskForReceipt({ sentOn, method }: RecordsRequest): PlainDate {
  return addDays(sentOn.latest, method === "certified_mail" ? daysToLookUp : arrivalPatience);
}

function suggestAskingForReceipt(view: CaseView, today: PlainDate): Deadline[] {
  return view.clocks.filter(lacksReceipt).map(({ request }) =>
    suggest(
      {
        id: `suggested:receipt:${request.id}`,
        requestId: request.id,
        from: request.sentOn,
        due: dayToAskForReceipt(request),
        title: suggestionWords.receiptTitle,
        summary: `${suggestionWords.receiptSummary}${sayWhich(request, view, today)}`,
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
