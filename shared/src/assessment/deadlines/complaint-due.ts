import { type DateRange, exactDate } from "../../calendar/date-range.ts";
import { addDays, type PlainDate } from "../../calendar/plain-date.ts";
import { complaintWords } from "../../content/complaint-words.ts";
import { sayDay, sayOnRange, sayPlainRange, sayShortDay } from "../../content/dates-in-words.ts";
import { referenceTo } from "../../rules/rule-index.ts";
import type { Deadline, Explanation } from "../assessment.ts";
import type { CaseView } from "../case-view.ts";
import { type ComplaintWindow, fileByFor } from "../clocks.ts";
import { complaintDeadlineId } from "../deadline-ids.ts";
import { daysLateOn, statusOn } from "../deadline-status.ts";
import { orderPoints, pointOn } from "../explain.ts";
import { isNoAlone } from "../no-alone.ts";
import type { Violation } from "../violations.ts";

/**
 * True once there is something to complain of: a denial came, or the last day for the answer passed.
 * @example isComplaintOpen(view, today)
 */
export function isComplaintOpen(view: CaseView, today: PlainDate): boolean {
  const { window } = view;
  return window !== null && today >= window.opensOn;
}

/**
 * The person's own last day for a complaint (FED-OCR-01). It runs on while the case is closed.
 * @example listComplaintDeadlines(view, today)[0]?.due
 */
export function listComplaintDeadlines(view: CaseView, today: PlainDate): Deadline[] {
  const { window } = view;
  if (window === null || !isComplaintOpen(view, today)) return [];
  const due = exactDate(window.fileBy);
  const isOpen = window.filedOn === null;
  return [
    {
      id: complaintDeadlineId(window),
      kind: "complaint_window",
      requestId: requestBehind(window, view),
      party: "person",
      due,
      status: isOpen ? statusOn(due, today) : "met",
      daysLate: isOpen ? daysLateOn(due, today) : null,
      legal: true,
      ...describe(window, view, today),
      explanation: explain(window, view, today),
    },
  ];
}

function isAfter(window: ComplaintWindow, today: PlainDate): boolean {
  return today > window.fileBy;
}

function describe(
  window: ComplaintWindow,
  view: CaseView,
  today: PlainDate,
): Pick<Deadline, "title" | "summary"> {
  const { title, titleAfter, titleOfNoAlone, openOfNoAlone, filed, open, after } = complaintWords;
  if (window.filedOn !== null) return { title, summary: filed(sayOnRange(window.filedOn, today)) };
  if (!isAfter(window, today)) {
    const day = sayShortDay(window.countedFrom, today);
    return isNoAlone(view, today)
      ? { title: titleOfNoAlone, summary: openOfNoAlone(day) }
      : { title, summary: open(day, window.because) };
  }
  const newer = nextFileBy(window, today);
  const later =
    newer === null ? complaintWords.newRequest : complaintWords.newerOpen(sayDay(newer, today));
  return { title: titleAfter, summary: `${after(sayDay(window.fileBy, today))} ${later}` };
}

/**
 * The nearest last day that lies ahead, of what has happened for certain; null where none does.
 * @example nextFileBy(window, today)
 */
export function nextFileBy(window: ComplaintWindow, today: PlainDate): PlainDate | null {
  const ahead = happened(window, today)
    .map(fileByFor)
    .filter((day) => day >= today);
  return ahead.toSorted()[0] ?? null;
}

function happened({ violations }: ComplaintWindow, today: PlainDate): Violation[] {
  return violations.filter(({ certainOn }) => certainOn <= today);
}

function explain(window: ComplaintWindow, view: CaseView, today: PlainDate): Explanation {
  const from = exactDate(window.countedFrom);
  const day = sayShortDay(window.countedFrom, today);
  const { points } = complaintWords;
  return {
    summary: complaintWords.explained,
    counting: orderPoints([
      pointOn(from, from, points.dayZero, "day_zero"),
      pointOn(from, exactDate(today), points.today, "today"),
      pointOn(
        from,
        exactDate(window.fileBy),
        isAfter(window, today) ? points.dueAfter : points.due,
        "due",
      ),
    ]),
    workings: [
      {
        rule: referenceTo("FED-OCR-01"),
        fallsOn: exactDate(window.fileBy),
        dayZero: complaintWords.dayZero(day, window.because),
        counted: complaintWords.counted,
        daysSkipped: complaintWords.skipped,
        moreTime: complaintWords.moreTime,
      },
    ],
    missing: [],
    notes: listNotes(window),
    each: {
      heading: complaintWords.each,
      lines: [...new Set(happened(window, today).map((one) => sayLine(one, view, today)))],
    },
  };
}

function sayLine(violation: Violation, view: CaseView, today: PlainDate): string {
  const { on, certainOn, because, requestId } = violation;
  const until = sayDay(fileByFor(violation), today);
  const latest = isBySilence(violation) ? addDays(certainOn, -1) : certainOn;
  const when = sayOnRange({ earliest: on, latest }, today);
  const asked = sentOn(requestId, view);
  const sent = asked === null ? "" : sayPlainRange(asked, today);
  return complaintWords.line(complaintWords.violation[because](sent, when), until);
}

/** Null for an act, which belongs to no request. */
function sentOn(requestId: string, { clocks, amendments }: CaseView): DateRange | null {
  const records = clocks.find(({ request }) => request.id === requestId)?.request.sentOn;
  const correction = amendments.find(({ request }) => request.id === requestId)?.request;
  return records ?? correction?.requested.occurredOn ?? null;
}

function requestBehind({ requestId }: ComplaintWindow, view: CaseView): string | null {
  return sentOn(requestId, view) === null ? null : requestId;
}

/** Nothing came by the last day: certain only on the day after it. */
function isBySilence({ because }: Violation): boolean {
  return because === "answer_missed" || because === "amendment_missed";
}

/** Of a range the first day counts. A violation by silence is certain a day after its latest day. */
function listNotes({ violations: [first] }: ComplaintWindow): string[] {
  const isRange =
    first !== undefined && isBySilence(first) && first.certainOn !== addDays(first.on, 1);
  return isRange ? [complaintWords.notMoved, complaintWords.rangeNote] : [complaintWords.notMoved];
}
