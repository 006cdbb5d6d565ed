import { exactDate, isExact } from "../../calendar/date-range.ts";
import type { PlainDate } from "../../calendar/plain-date.ts";
import { sayDay, sayOnRange, sayShortDay } from "../../content/dates-in-words.ts";
import { complaintWords } from "../../content/deadlines.ts";
import { referenceTo } from "../../rules/rule-index.ts";
import type { Deadline, Explanation } from "../assessment.ts";
import type { CaseView } from "../case-view.ts";
import type { ComplaintWindow } from "../clocks.ts";
import { complaintDeadlineId } from "../deadline-ids.ts";
import { daysLateOn, statusOn } from "../deadline-status.ts";
import { orderPoints, pointOn } from "../explain.ts";

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
      requestId: window.requestId,
      party: "person",
      due,
      status: isOpen ? statusOn(due, today) : "met",
      daysLate: isOpen ? daysLateOn(due, today) : null,
      legal: true,
      title: complaintWords.title,
      summary: summarize(window, today),
      explanation: explain(window, view, today),
    },
  ];
}

function summarize(window: ComplaintWindow, today: PlainDate): string {
  if (window.filedOn !== null) return complaintWords.filed(sayOnRange(window.filedOn, today));
  if (today > window.fileBy) return complaintWords.passed(sayDay(window.fileBy, today));
  const from = sayShortDay(window.countedFrom, today);
  return window.because === "denied" ? complaintWords.denied(from) : complaintWords.missed(from);
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
      pointOn(from, exactDate(window.fileBy), points.due, "due"),
    ]),
    workings: [
      {
        rule: referenceTo("FED-OCR-01"),
        fallsOn: exactDate(window.fileBy),
        dayZero:
          window.because === "denied"
            ? complaintWords.dayZeroDenied(day)
            : complaintWords.dayZeroMissed(day),
        counted: complaintWords.counted,
        daysSkipped: complaintWords.skipped,
        moreTime: complaintWords.moreTime,
      },
    ],
    missing: [],
    notes: listNotes(window, view, today),
  };
}

function listNotes(window: ComplaintWindow, view: CaseView, today: PlainDate): string[] {
  const notes: string[] = [complaintWords.notMoved];
  const due = view.clocks.find((clock) => clock.request.id === window.requestId)?.due ?? null;
  if (window.because === "answer_missed" && due !== null && !isExact(due))
    notes.push(complaintWords.rangeNote);
  const later = window.laterDates.findLast((date) => date > window.fileBy);
  if (later !== undefined) notes.push(complaintWords.laterNote(sayShortDay(later, today)));
  return notes;
}
