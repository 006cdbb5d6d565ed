import type { PlainDate } from "../../calendar/plain-date.ts";
import type { CaseView } from "../case-view.ts";
import { waitingOnBySituation } from "../waiting-on.ts";
import type { RunningRoute } from "./running-routes.ts";

/**
 * The day from which a running way makes the case the person's move, while all else waits for others; null where none
 * runs. Independent of today.
 * @example nextRouteDay(view) // "2026-11-27"
 */
export function nextRouteDay({ routes }: CaseView): PlainDate | null {
  return routes.map(({ next }) => next.on).toSorted()[0] ?? null;
}

/**
 * The way whose turn it is: its day has come, and on the main route only others have to move. Null where none is due.
 * @example routeToFollowUp(view, today)?.topic.route // "lawyer_file"
 */
export function routeToFollowUp(view: CaseView, today: PlainDate): RunningRoute | null {
  if (waitingOnBySituation[view.situation] !== "them") return null;
  const due = view.routes.filter(({ next }) => next.on <= today);
  return due.toSorted((a, b) => (a.next.on < b.next.on ? -1 : 1))[0] ?? null;
}

/**
 * True once a way brought all that the case is about, and the person has not asked the office anew since.
 * @example cameAnotherWay(view)
 */
export function cameAnotherWay({ facts }: CaseView): boolean {
  const arrived = facts.state.routes
    .flatMap(({ moves }) => moves)
    .filter((move) => move.type === "route_records_received")
    .filter(({ details }) => details.contains === "everything")
    .map(({ occurredOn }) => occurredOn.latest)
    .toSorted()
    .at(-1);
  if (arrived === undefined) return false;
  return !facts.state.requests.some(({ sentOn }) => sentOn.earliest > arrived);
}
