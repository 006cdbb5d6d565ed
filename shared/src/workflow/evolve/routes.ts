import type { EventOf } from "../events.ts";
import type { RecordsCase } from "../records-case.ts";
import { findOpenRun, type RouteMove, type RouteRun } from "../route-runs.ts";

/**
 * Adds a step on another way to the records. To begin what has begun is to ask again; what comes after the end of a way
 * belongs to its last run.
 * @example evolveRoutes(state, started).routes[0]?.ended // null
 */
export function evolveRoutes(
  state: RecordsCase,
  fact: RouteMove | EventOf<"route_ended">,
): RecordsCase {
  const { route } = fact.details;
  const open = findOpenRun(state.routes, route);
  const run = open ?? state.routes.findLast((other) => other.route === route);
  if (fact.type === "route_ended")
    return open === undefined ? state : replaceRun(state, open, { ...open, ended: fact });
  if (fact.type === "route_started" && open === undefined) {
    const begun: RouteRun = { route, started: fact, moves: [fact], ended: null };
    return { ...state, routes: [...state.routes, begun] };
  }
  return run === undefined
    ? state
    : replaceRun(state, run, { ...run, moves: [...run.moves, fact] });
}

function replaceRun(state: RecordsCase, run: RouteRun, by: RouteRun): RecordsCase {
  return { ...state, routes: state.routes.map((other) => (other === run ? by : other)) };
}
