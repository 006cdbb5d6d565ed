import { type DateRange, exactDate } from "../../calendar/date-range.ts";
import { addDays, type PlainDate } from "../../calendar/plain-date.ts";
import { suggestionWords } from "../../content/deadlines.ts";
import type { Deadline } from "../assessment.ts";
import type { CaseView } from "../case-view.ts";
import { lacksReceipt } from "../clocks.ts";
import { statusOn } from "../deadline-status.ts";
import { orderPoints, pointOn } from "../explain.ts";

/** Ours, not law: the rule gives no number of days for a review (REVIEW-01, T10). In calendar days. */
const reviewRhythm = [14, 30];
const arrivalPatience = 7;

/**
 * Days that we suggest. Always labelled as such, never late.
 * @example listSuggestions(view, today)
 */
export function listSuggestions(view: CaseView, today: PlainDate): Deadline[] {
  if (view.situation === "closed") return [];
  return [...suggestAskingForReceipt(view, today), ...suggestAskingForReview(view, today)];
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

interface Suggestion {
  readonly id: string;
  readonly requestId: string | null;
  readonly from: DateRange;
  readonly due: PlainDate;
  readonly title: string;
  readonly summary: string;
}

function suggest(suggestion: Suggestion, today: PlainDate): Deadline {
  const due = exactDate(suggestion.due);
  return {
    id: suggestion.id,
    kind: "suggested",
    requestId: suggestion.requestId,
    party: "person",
    due,
    status: statusOn(due, today),
    daysLate: null,
    legal: false,
    title: suggestion.title,
    summary: suggestion.summary,
    explanation: {
      summary: suggestionWords.explained,
      counting: orderPoints([
        pointOn(suggestion.from, suggestion.from, suggestionWords.from, "day_zero"),
        pointOn(suggestion.from, due, suggestionWords.point, "due"),
      ]),
      workings: [],
      missing: [],
      notes: [],
    },
  };
}
