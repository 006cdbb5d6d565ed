import type { CaseEvent, EventOf, EventType } from "../workflow/events.ts";
import type { RecordsCase } from "../workflow/records-case.ts";

/**
 * The latest event of a type to which nothing in `answers` has followed, on that day or later; null where none stands.
 * Compares days only, so that the order of recording never matters. What was asked for cannot be the reply to what came
 * of it, even where both fall on one day or their days are known only about. Nor is a word about a correction (T09).
 * @example findStanding(state, "forms_or_fee_demanded", ["followed_up"])
 */
export function findStanding<Type extends EventType>(
  state: RecordsCase,
  type: Type,
  answers: readonly EventType[],
): EventOf<Type> | null {
  const latest = latestOf(state.facts, type);
  if (latest === null) return null;
  const asked = state.requestOf.get(latest.id);
  const answered = state.facts.some(
    (fact) =>
      answers.includes(fact.type) &&
      !state.sideRequestOf.has(fact.id) &&
      fact.occurredOn.latest >= latest.occurredOn.earliest &&
      !isRequestNamed(state, fact, asked),
  );
  return answered ? null : latest;
}

function isRequestNamed(state: RecordsCase, fact: CaseEvent, name: string | undefined): boolean {
  const isRequest = fact.type === "request_sent" || fact.type === "certified_letter_sent";
  return isRequest && (state.requestOf.get(fact.id) ?? fact.id) === name;
}

/**
 * The latest event of a type by day; of two on one day the last, so that facts must come in the order in which they happened.
 * @example latestOf(state.facts, "denied")?.details.ground
 */
export function latestOf<Type extends EventType>(
  facts: readonly CaseEvent[],
  type: Type,
): EventOf<Type> | null {
  let latest: EventOf<Type> | null = null;
  for (const fact of facts) {
    if (isOfType(fact, type) && (latest === null || isLater(fact, latest))) latest = fact;
  }
  return latest;
}

function isOfType<Type extends EventType>(event: CaseEvent, type: Type): event is EventOf<Type> {
  return event.type === type;
}

function isLater(a: CaseEvent, b: CaseEvent): boolean {
  return a.occurredOn.latest >= b.occurredOn.latest;
}
