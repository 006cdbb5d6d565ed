import { daysBetween, type PlainDate } from "../calendar/plain-date.ts";
import type { EventType } from "../workflow/events.ts";
import type { RecordsCase } from "../workflow/records-case.ts";
import type { CaseView } from "./case-view.ts";
import { isPromiseKept } from "./deadlines/promises.ts";

type SpokenPromise = RecordsCase["promises"][number];

/** A no, or that they have nothing, is an answer too: nothing is left of the promise. */
const answers: readonly EventType[] = ["denied", "not_held"];
const talks: readonly EventType[] = [
  "followed_up",
  "doctor_contacted",
  "meeting_held",
  "call_logged",
  "certified_letter_sent",
];

/**
 * The promises by word that nothing has settled yet: no records came, and no other answer did.
 * @example openPromises(view)[0]?.by
 */
export function openPromises(view: CaseView): SpokenPromise[] {
  const { promises, facts } = view.facts.state;
  return promises.filter(
    (promise) =>
      !isPromiseKept(view, promise) &&
      !facts.some(
        (fact) => answers.includes(fact.type) && fact.occurredOn.latest >= promise.madeOn.earliest,
      ),
  );
}

/**
 * The last day that they named, once it has passed with nothing in hand and before anybody asked them about it; else
 * null. A later promise takes the place of an earlier one.
 * @example findBrokenPromise(view, today)?.who
 */
export function findBrokenPromise(view: CaseView, today: PlainDate): SpokenPromise | null {
  if (view.facts.state.promises.length === 0) return null;
  const last = openPromises(view).toSorted(byDay).at(-1);
  if (last === undefined || last.by >= today) return null;
  const wasAsked = view.facts.state.facts.some(
    (fact) => talks.includes(fact.type) && fact.occurredOn.latest > last.by,
  );
  return wasAsked ? null : last;
}

/** For so many calendar days we wait for what they named. A promise for later, or a second one, changes nothing. */
const patience = 14;

/**
 * The only promise, for a day that is near and has not passed; else null. It moves no date in the law.
 * @example findFreshPromise(view, today)?.by
 */
export function findFreshPromise(view: CaseView, today: PlainDate): SpokenPromise | null {
  if (view.facts.state.promises.length !== 1) return null;
  const [promise] = openPromises(view);
  if (promise === undefined || promise.by < today) return null;
  return daysBetween(promise.madeOn.latest, promise.by) <= patience ? promise : null;
}

function byDay(a: SpokenPromise, b: SpokenPromise): number {
  if (a.by !== b.by) return a.by < b.by ? -1 : 1;
  return a.eventId < b.eventId ? -1 : 1;
}
