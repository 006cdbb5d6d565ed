import type { CommandContext } from "./commands.ts";
import { decide } from "./decide.ts";
import type { CaseEvent, CaseFact, NewEvent } from "./events.ts";
import { type RecordsCase, replay } from "./records-case.ts";
import type { Refusal } from "./refusal.ts";
import { arrangeTimeline } from "./timeline.ts";

/** One line of a list in which somebody tells what has happened so far. The caller makes the id, so that one line can name another. */
export interface ToldEvent {
  readonly eventId: string;
  readonly event: NewEvent;
}

export interface HistoryDecision {
  /** In the order in which they happened; a line that is refused is left out, and so is what rests on it. */
  readonly events: readonly CaseEvent[];
  /** By the place in the list, in its order. Where one is refused, nothing of the list may be recorded. */
  readonly refusals: readonly { readonly index: number; readonly refusal: Refusal }[];
  readonly warnings: readonly { readonly index: number; readonly words: string }[];
}

/**
 * Decides on several events at once, in whatever order they were typed: they are taken in the order in which they happened, each on the
 * case as the ones before leave it. So the case ends as if each had been recorded at the time.
 * @example decideHistory([{ eventId, event }], state, { today, actorId }).refusals.length // 0
 */
export function decideHistory(
  told: readonly ToldEvent[],
  before: RecordsCase,
  context: CommandContext,
): HistoryDecision {
  const refusals: { index: number; refusal: Refusal }[] = [];
  const warnings: { index: number; words: string }[] = [];
  const events: CaseEvent[] = [];
  let state = before;
  for (const index of orderTold(told, before, context)) {
    const line = told[index];
    if (line === undefined) continue;
    const decision = decide({ kind: "record", ...line }, state, context);
    if (!decision.ok) {
      const { ok: _, ...refusal } = decision;
      refusals.push({ index, refusal });
      continue;
    }
    events.push(...decision.events);
    warnings.push(...decision.warnings.map((words) => ({ index, words })));
    state = replay([...before.history, ...events]);
  }
  return { events, refusals: refusals.toSorted(byIndex), warnings: warnings.toSorted(byIndex) };
}

function byIndex(a: { readonly index: number }, b: { readonly index: number }): number {
  return a.index - b.index;
}

/**
 * The places of the lines in the order in which they happened, together with what the case has already.
 * @example orderTold(told, state, context) // [1, 0]
 */
export function orderTold(
  told: readonly ToldEvent[],
  { history, lastSequence }: RecordsCase,
  { today, actorId }: CommandContext,
): number[] {
  const facts = told.map(
    ({ eventId, event }, index): CaseFact => ({
      ...event,
      id: eventId,
      sequence: lastSequence + index + 1,
      recordedOn: today,
      recordedBy: actorId,
    }),
  );
  // By the fact itself: an id that is there twice must not hide a line, it is for the decision to refuse.
  const places = new Map(facts.map((fact, index) => [fact, index]));
  return arrangeTimeline([...history, ...facts]).facts.flatMap((fact) => places.get(fact) ?? []);
}
