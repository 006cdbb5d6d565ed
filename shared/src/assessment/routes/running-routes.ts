import { addDays, type PlainDate } from "../../calendar/plain-date.ts";
import type { RecordsCase } from "../../workflow/records-case.ts";
import type { RouteMove, RouteRun } from "../../workflow/route-runs.ts";
import type { OwnDate } from "../own-dates.ts";
import { findRoute } from "./index-of-routes.ts";
import type { RouteNext, RoutePhase, RouteTopic } from "./route-topic.ts";

/** A way that has not ended: how far it has come, and when we suggest the next word. */
export interface RunningRoute {
  readonly topic: RouteTopic;
  readonly run: RouteRun;
  readonly phase: RoutePhase;
  readonly lastMove: RouteMove;
  readonly next: RouteNext;
}

/** In calendar days; ours, not law. What is in the person's hands waits less long than an answer. */
const handsOn: Readonly<Partial<Record<RoutePhase, number>>> = {
  needs_form: 3,
  needs_designated_representative: 3,
  refused: 7,
  not_there: 7,
  came: 7,
  came_in_part: 7,
  came_without: 7,
};
/** So many calendar days before the last day for evidence we suggest one more word. */
const daysBeforeEvidence = 3;

/**
 * The ways that have not ended, each with its phase and its next day.
 * @example runningRoutes(state, ownDates)[0]?.next.on
 */
export function runningRoutes(state: RecordsCase, ownDates: readonly OwnDate[]): RunningRoute[] {
  return state.routes.flatMap((run) => {
    if (run.ended !== null) return [];
    const topic = findRoute(run.route);
    const phase = findPhase(run);
    const lastMove = run.moves.at(-1) ?? run.started;
    const next = findNext(topic, phase, lastMove, ownDates);
    return [{ topic, run, phase, lastMove, next }];
  });
}

/**
 * How far a run has come: what they said or sent last, unless the person has asked again since.
 * @example findPhase(run) // "coming"
 */
export function findPhase({ moves }: RouteRun): RoutePhase {
  return moves.reduce(phaseAfter, "asked");
}

/** To ask again takes back no good news; it does open again what had stopped. */
function phaseAfter(before: RoutePhase, move: RouteMove): RoutePhase {
  switch (move.type) {
    case "route_answered":
      return move.details.answer;
    case "route_records_received":
      return arrivedPhases[move.details.contains];
    case "route_started":
    case "route_followed_up":
      return before === "coming" || before === "they_have_them" ? before : "asked";
    default:
      return move satisfies never;
  }
}

const arrivedPhases = { everything: "came", some: "came_in_part", none: "came_without" } as const;

function findNext(
  { rhythm, waits = {}, isBeforeHearing }: RouteTopic,
  phase: RoutePhase,
  lastMove: RouteMove,
  ownDates: readonly OwnDate[],
): RouteNext {
  const named = "nextBy" in lastMove.details ? lastMove.details.nextBy : undefined;
  if (named !== undefined) return { on: named, isNamed: true };
  const last = lastMove.occurredOn.latest;
  const usual = addDays(last, waits[phase] ?? handsOn[phase] ?? rhythm);
  const early = isBeforeHearing ? beforeEvidence(ownDates) : null;
  // What was asked for only a moment ago need not be asked for again.
  const on = early !== null && early < usual && early > addDays(last, 1) ? early : usual;
  return { on, isNamed: false };
}

/** SSA-EVID-02: what is to count at the hearing has to be there, or named, by that day. */
function beforeEvidence(ownDates: readonly OwnDate[]): PlainDate | null {
  const evidence = ownDates.find(({ rule, metOn }) => rule === "SSA-EVID-02" && metOn === null);
  return evidence === undefined ? null : addDays(evidence.due, -daysBeforeEvidence);
}
