import { laterOf } from "../../calendar/plain-date.ts";
import { actionWords } from "../../content/next-steps/action-words.ts";
import { closeAnotherWayWords, followUpRouteWords } from "../../content/next-steps/other-routes.ts";
import { routeNames } from "../../content/route-words.ts";
import { routeStepNow } from "../routes/describe-route.ts";
import { cameAnotherWay, routeToFollowUp } from "../routes/route-moves.ts";
import type { RunningRoute } from "../routes/running-routes.ts";
import type { Situation } from "../situation.ts";
import { isCorrectionLate } from "./correcting.ts";
import { noHurry, recordEvent } from "./step-conditions.ts";
import type { StepTopic, StepView } from "./step-topic.ts";

/** A way whose day has come, while the office has the move and is not late. */
function dueRoute(view: StepView): RunningRoute | null {
  const isLate = view.late !== null || isCorrectionLate(view);
  return isLate ? null : routeToFollowUp(view, view.today);
}

/** The next word on another way, on the day that was suggested. Before that day its own section shows it. */
export const followUpRoute: StepTopic = {
  code: "follow_up_route",
  isOffered: () => false,
  words: (view) => {
    const route = theDueRoute(view);
    const step = routeStepNow(route, view, view.today);
    return followUpRouteWords(routeNames[route.run.route], step);
  },
  action: (view) => ({
    kind: "open_route",
    route: theDueRoute(view).run.route,
    label: actionWords.openThisWay,
  }),
  by: (view) => {
    const route = dueRoute(view);
    // A suggestion does not lapse: once its day has passed, today is as good.
    return route === null ? null : { day: laterOf(route.next.on, view.today), isLegal: false };
  },
};

/** Written only where `isRouteTheMove` recommends it. */
function theDueRoute(view: StepView): RunningRoute {
  const route = dueRoute(view);
  if (route === null) throw new Error("No other way is due in this case.");
  return route;
}

/** Where the person waits, or has not asked yet: what came another way may be all that was wanted. */
const mayEnd: readonly Situation[] = [
  "not_started",
  "awaiting_answer",
  "awaiting_rest",
  "awaiting_without_date",
  "receipt_unknown",
  "returned",
  "not_held",
];

/** Closing is the person's choice: the office still owes its own answer. */
export const closeAnotherWay: StepTopic = {
  code: "close_another_way",
  isOffered: cameAnotherWay,
  words: ({ words }) => closeAnotherWayWords(words),
  action: recordEvent("closed", actionWords.closeTheCase),
  by: noHurry,
};

/**
 * All came another way, and nothing on the main route asks for a move.
 * @example isReadyToClose(view)
 */
export function isReadyToClose(view: StepView): boolean {
  return view.late === null && mayEnd.includes(view.situation) && cameAnotherWay(view);
}

/**
 * On the main route only others have to move, and the day of another way has come.
 * @example isRouteTheMove(view)
 */
export function isRouteTheMove(view: StepView): boolean {
  return dueRoute(view) !== null;
}
