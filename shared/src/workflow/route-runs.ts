import type { EventOf } from "./events.ts";
import type { RouteName } from "./route-details.ts";

/** What happened on a way after it began. */
export type RouteMove = EventOf<
  "route_started" | "route_followed_up" | "route_answered" | "route_records_received"
>;

/**
 * One go at another way to the records, from its start to its end. A way that ended can begin again: that is another run.
 * Nothing on it is an answer of the holder, so that no clock of a request looks at it.
 */
export interface RouteRun {
  readonly route: RouteName;
  readonly started: EventOf<"route_started">;
  /** In the order in which they happened, the start first. */
  readonly moves: readonly RouteMove[];
  readonly ended: EventOf<"route_ended"> | null;
}

/**
 * The run of a way that is not over.
 * @example findOpenRun(state.routes, "lawyer_file")?.started.occurredOn
 */
export function findOpenRun(runs: readonly RouteRun[], route: RouteName): RouteRun | undefined {
  return runs.find((run) => run.route === route && run.ended === null);
}
