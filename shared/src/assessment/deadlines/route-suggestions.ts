import type { PlainDate } from "../../calendar/plain-date.ts";
import { routeNames, routeSectionWords } from "../../content/route-words.ts";
import type { Deadline } from "../assessment.ts";
import type { CaseView } from "../case-view.ts";
import { routeDeadlineId } from "../deadline-ids.ts";
import { suggest } from "./suggest.ts";

/**
 * The next day of each way that runs. No rule sets it, and nobody is late by it.
 * @example suggestRoutes(view, today)[0]?.legal // false
 */
export function suggestRoutes(view: CaseView, today: PlainDate): Deadline[] {
  return view.routes.map(({ run, lastMove, next }) =>
    suggest(
      {
        id: routeDeadlineId(run),
        requestId: null,
        from: lastMove.occurredOn,
        fromWords: routeSectionWords.from,
        due: next.on,
        title: routeSectionWords.followUpTitle(routeNames[run.route]),
        summary: next.isNamed ? routeSectionWords.chosenSummary : routeSectionWords.followUpSummary,
      },
      today,
    ),
  );
}
