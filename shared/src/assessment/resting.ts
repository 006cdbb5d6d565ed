import type { DateRange } from "../calendar/date-range.ts";
import { addDays, laterOf, type PlainDate } from "../calendar/plain-date.ts";
import { sayDay, sayOnRange, sayPlainRange } from "../content/dates-in-words.ts";
import { restWords } from "../content/rest-words.ts";
import type { RecordsCase } from "../workflow/records-case.ts";
import type { Assessment, Deadline } from "./assessment.ts";
import type { CaseView } from "./case-view.ts";
import type { ComplaintWindow } from "./clocks.ts";
import { type EndingRight, endingRights } from "./ending-rights.ts";
import type { OwnDate } from "./own-dates.ts";

/** Days on which a case rests, from the first to the day before `until`; without an end where that is null. */
export interface RestSpan {
  readonly from: PlainDate;
  readonly until: PlainDate | null;
}

/** So near, in calendar days, a last day of the person's own ends the quiet: a right that ends unnoticed is lost. */
const nearDays = 30;
/** So long, in calendar days, after coming back we still say what happened meanwhile. */
const welcomeDays = 14;

interface RestGround {
  readonly pause: RecordsCase["pause"];
  readonly window: ComplaintWindow | null;
  readonly ownDates: readonly OwnDate[];
}

/**
 * The days on which a case rests: those of the break, but for the last 30 days of a right of the person's own. Independent of today.
 * @example restSpans({ pause: state.pause, window, ownDates }) // []
 */
export function restSpans({ pause, window, ownDates }: RestGround): readonly RestSpan[] {
  if (pause === null) return [];
  const whole: RestSpan[] = [{ from: pause.on.latest, until: pause.until }];
  return endingRights({ window, ownDates }).reduce<RestSpan[]>(
    (spans, right) => spans.flatMap((span) => withoutLastDays(span, right)),
    whole,
  );
}

function withoutLastDays(span: RestSpan, { opensOn, due }: EndingRight): RestSpan[] {
  const from = laterOf(addDays(due, -nearDays), opensOn);
  const until = addDays(due, 1);
  const isApart = until <= span.from || (span.until !== null && from >= span.until);
  if (isApart) return [span];
  const before = from > span.from ? [{ from: span.from, until: from }] : [];
  const after =
    span.until === null || until < span.until ? [{ from: until, until: span.until }] : [];
  return [...before, ...after];
}

/**
 * True on a day on which the case rests: nothing of ours asks for attention then.
 * @example isResting(view, today)
 */
export function isResting({ resting }: Pick<CaseView, "resting">, today: PlainDate): boolean {
  return findRest(resting, today) !== null;
}

/**
 * The days of rest around a day; null where the case does not rest on it.
 * @example findRest(view.resting, today)?.until
 */
export function findRest(resting: readonly RestSpan[], today: PlainDate): RestSpan | null {
  return (
    resting.find(({ from, until }) => from <= today && (until === null || today < until)) ?? null
  );
}

/**
 * The break that the person takes, or what to know on coming back from one; null where neither is so. What happened
 * meanwhile is read from the deadlines, so that it says the same as they do.
 * @example describeRest(view, deadlines, today)?.state // "resting"
 */
export function describeRest(
  view: CaseView,
  deadlines: readonly Deadline[],
  today: PlainDate,
): Assessment["rest"] {
  const { pause, away } = view.facts.state;
  if (view.situation === "closed") return null;
  if (pause !== null && pause.on.latest <= today && (pause.until === null || today < pause.until)) {
    const rest = findRest(view.resting, today);
    return {
      state: rest === null ? "interrupted" : "resting",
      since: pause.on,
      until: pause.until,
      words: rest === null ? restWords.interrupted : sayBreak(rest.until, pause.until, today),
      meanwhile: [],
    };
  }
  const back = cameBack(view.facts.state);
  if (back === null || today > addDays(back.on, welcomeDays)) return null;
  const since = pause?.on ?? away?.since ?? null;
  if (since === null || today < back.on) return null;
  return {
    state: "back",
    since,
    until: back.on,
    words: restWords.back,
    meanwhile: [
      ...deadlines.flatMap((deadline) => sayMeanwhile(deadline, since, today)),
      restWords.newRequest,
    ],
  };
}

/** The quiet can end before the break does: for a right of the person's own. */
function sayBreak(quietUntil: PlainDate | null, until: PlainDate | null, today: PlainDate): string {
  const words = restWords.resting(until === null ? null : sayDay(until, today));
  if (quietUntil === null || quietUntil === until) return words;
  return `${words} ${restWords.quietUntil(sayDay(quietUntil, today))}`;
}

function cameBack({ pause, away }: RecordsCase): { readonly on: PlainDate } | null {
  if (pause !== null) return pause.until === null ? null : { on: pause.until };
  return away === null ? null : { on: away.backOn.latest };
}

/** Of dates set by law: those that passed since, and the rights that remain. */
function sayMeanwhile(deadline: Deadline, since: DateRange, today: PlainDate): string[] {
  const { legal, status, due, party, title, summary } = deadline;
  if (!legal || due === null || status === "met") return [];
  const hasPassed = status === "passed" && due.latest >= since.earliest;
  if (party === "person") return hasPassed ? [summary] : sayLeft(status, title, due, today);
  return hasPassed
    ? [restWords.theirDatePassed(sayOnRange(due, today))]
    : status === "passed"
      ? []
      : [restWords.theirDateAhead(sayPlainRange(due, today))];
}

function sayLeft(status: Deadline["status"], title: string, due: DateRange, today: PlainDate) {
  return status === "passed" ? [] : [restWords.rightLeft(title, sayDay(due.latest, today))];
}
