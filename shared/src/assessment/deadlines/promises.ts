import { exactDate } from "../../calendar/date-range.ts";
import type { PlainDate } from "../../calendar/plain-date.ts";
import { sayDay } from "../../content/dates-in-words.ts";
import { promiseWords } from "../../content/deadlines.ts";
import type { Deadline } from "../assessment.ts";
import type { CaseView } from "../case-view.ts";
import { promiseDeadlineId } from "../deadline-ids.ts";
import { daysLateOn, statusOn } from "../deadline-status.ts";
import { orderPoints, pointOn } from "../explain.ts";

interface Promised {
  readonly eventId: string;
  readonly by: PlainDate;
  readonly madeOn: { readonly earliest: PlainDate; readonly latest: PlainDate };
  readonly who: string | null;
  readonly inALetter: boolean;
}

/**
 * Days that the holder named by word or in a notice that gives no more time. No rule sets them (T06).
 * @example listPromises(view, today)
 */
export function listPromises(view: CaseView, today: PlainDate): Deadline[] {
  if (view.situation === "closed") return [];
  const spoken = view.facts.state.promises.map((promise) => ({ ...promise, inALetter: false }));
  return [...spoken, ...namedInNotices(view)].map((promise) => toDeadline(promise, view, today));
}

/** A notice of more time that does not count, or is not needed, still names a day. */
function namedInNotices(view: CaseView): Promised[] {
  return view.clocks.flatMap((clock) =>
    clock.extensions.flatMap(({ notice }) => {
      const by = notice.details.completionDate;
      if (by === undefined || clock.due === null || by === clock.due.latest) return [];
      return [{ eventId: notice.id, by, madeOn: notice.occurredOn, who: null, inALetter: true }];
    }),
  );
}

function toDeadline(promise: Promised, view: CaseView, today: PlainDate): Deadline {
  const due = exactDate(promise.by);
  const isMet = isPromiseKept(view, promise);
  const status = isMet ? "met" : statusOn(due, today);
  return {
    id: promiseDeadlineId(promise.eventId),
    kind: "promise",
    requestId: null,
    party: "holder",
    due,
    status,
    daysLate: isMet ? null : daysLateOn(due, today),
    legal: false,
    title: promiseWords.title(promise.who ?? view.facts.holder.name),
    summary: summarize(promise, status, today),
    explanation: {
      summary: promiseWords.explained,
      counting: orderPoints([
        pointOn(promise.madeOn, promise.madeOn, promiseWords.made, "day_zero"),
        pointOn(promise.madeOn, due, promiseWords.point, "due"),
      ]),
      workings: [],
      missing: [],
      notes: [],
    },
  };
}

/**
 * Records came, or were ready to collect, on the day of the promise or later.
 * @example isPromiseKept(view, promise)
 */
export function isPromiseKept({ facts }: CaseView, { madeOn }: Pick<Promised, "madeOn">): boolean {
  return facts.state.facts.some(
    (fact) =>
      (fact.type === "records_received" || fact.type === "ready_for_pickup") &&
      fact.occurredOn.latest >= madeOn.earliest,
  );
}

function summarize(promise: Promised, status: Deadline["status"], today: PlainDate): string {
  const day = sayDay(promise.by, today);
  if (status === "met") return promiseWords.met(day);
  if (status === "passed") return promiseWords.passed(day);
  return promise.inALetter ? promiseWords.named(day) : promiseWords.open(day);
}
