import { type DateRange, exactDate } from "../../calendar/date-range.ts";
import type { PlainDate } from "../../calendar/plain-date.ts";
import { suggestionWords } from "../../content/deadlines.ts";
import type { Deadline } from "../assessment.ts";
import { statusOn } from "../deadline-status.ts";
import { orderPoints, pointOn } from "../explain.ts";

/** A day that we suggest, from the day on which it hangs. */
export interface Suggestion {
  readonly id: string;
  readonly requestId: string | null;
  readonly from: DateRange;
  /** What that day is; left out: the day something was sent. */
  readonly fromWords?: string;
  readonly due: PlainDate;
  readonly title: string;
  readonly summary: string;
}

/**
 * A suggestion as a deadline: no legal date, never late.
 * @example suggest({ id, requestId, from, due, title, summary }, today).legal // false
 */
export function suggest(suggestion: Suggestion, today: PlainDate): Deadline {
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
        pointOn(
          suggestion.from,
          suggestion.from,
          suggestion.fromWords ?? suggestionWords.from,
          "day_zero",
        ),
        pointOn(suggestion.from, due, suggestionWords.point, "due"),
      ]),
      workings: [],
      missing: [],
      notes: [],
    },
  };
}
