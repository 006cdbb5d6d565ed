import { exactDate } from "../../calendar/date-range.ts";
import type { PlainDate } from "../../calendar/plain-date.ts";
import { sayDay, sayPlainRange } from "../../content/dates-in-words.ts";
import { hearingWords } from "../../content/hearing-words.ts";
import type { Deadline } from "../assessment.ts";
import type { CaseView } from "../case-view.ts";
import { hearingDeadlineId } from "../deadline-ids.ts";
import { statusOn } from "../deadline-status.ts";
import { orderPoints, pointOn } from "../explain.ts";
import type { OwnDate } from "../own-dates.ts";
import { latestOf } from "../standing.ts";

/**
 * The day of the hearing, until it has passed: the end of what the last day for evidence begins. Late evidence can count until then
 * (SSA-EVID-02).
 * @example listHearing(view, today)[0]?.due
 */
export function listHearing(view: CaseView, today: PlainDate): Deadline[] {
  if (view.situation === "closed") return [];
  const notice = latestOf(view.facts.state.facts, "hearing_scheduled");
  const evidence = view.ownDates.find(({ rule }) => rule === "SSA-EVID-02");
  if (notice === null || evidence === undefined) return [];
  const { hearingOn } = notice.details;
  if (today > hearingOn) return [];
  const due = exactDate(hearingOn);
  return [
    {
      id: hearingDeadlineId(notice.id),
      kind: "hearing",
      requestId: null,
      party: "person",
      due,
      status: statusOn(due, today),
      daysLate: null,
      legal: true,
      title: hearingWords.title,
      summary: summarize(evidence, today),
      explanation: {
        summary: hearingWords.explained,
        counting: orderPoints([
          pointOn(notice.occurredOn, notice.occurredOn, hearingWords.notice, "day_zero"),
          pointOn(notice.occurredOn, exactDate(evidence.due), hearingWords.evidence, "milestone"),
          pointOn(notice.occurredOn, due, hearingWords.point, "due"),
        ]),
        workings: [
          {
            rule: evidence.reference,
            fallsOn: due,
            dayZero: hearingWords.dayZero(sayPlainRange(notice.occurredOn, today)),
            counted: hearingWords.counted,
            daysSkipped: hearingWords.skipped,
            moreTime: hearingWords.moreTime,
          },
        ],
        missing: [],
        notes: [],
      },
    },
  ];
}

function summarize({ due, metOn }: OwnDate, today: PlainDate): string {
  if (metOn !== null) return hearingWords.told;
  return today > due ? hearingWords.after : hearingWords.before(sayDay(due, today));
}
