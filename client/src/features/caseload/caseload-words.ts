import type { CaseSummary } from "@recourse/shared/api/case-summary";
import type { DateRange } from "@recourse/shared/calendar/date-range";
import { formatDate, type PlainDate } from "@recourse/shared/calendar/plain-date";
import { sayDay } from "@recourse/shared/content/dates-in-words";
import { rungTitles } from "@recourse/shared/content/ladder";
import { outcomeWords } from "@recourse/shared/content/outcome-words";
import { caseloadTexts } from "@recourse/shared/content/pages/caseload/caseload";
import { commonTexts } from "@recourse/shared/content/pages/common";
import { restWords } from "@recourse/shared/content/rest-words";
import type { Stage } from "@recourse/shared/workflow/stages";
import type { StateKind } from "../../components/marks.tsx";

export const stageWords: Readonly<Record<Stage, string>> = {
  draft: caseloadTexts.notSent,
  ...rungTitles,
  closed: commonTexts.closed,
};

const { dates, waiting } = caseloadTexts;

/** Whose move it is, as a status word. While a case rests it is nobody's, whatever is late. */
export function standingOf(row: CaseSummary, today: PlainDate): { kind: StateKind; words: string } {
  if (row.stage === "closed") {
    return {
      kind: "done",
      words: row.outcome ? outcomeWords[row.outcome].label : commonTexts.closed,
    };
  }
  if (row.resting) {
    const { until } = row.resting;
    return {
      kind: "them",
      words: restWords.headline(until === null ? null : sayDay(until, today)),
    };
  }
  if (row.overdue) return { kind: "late", words: caseloadTexts.views.late };
  if (row.stage === "draft") return { kind: "not_started", words: caseloadTexts.notStarted };
  if (row.waitingOn === "you") return { kind: "you", words: waiting.you };
  if (row.waitingOn === "them") return { kind: "them", words: waiting.them };
  return { kind: "no", words: waiting.nobody };
}

type LeadingDate = { date: DateRange | PlainDate | null; title: string; also: string | null };

/** The date that leads the row: the user's own where it comes first, else the holder's answer. */
export function leadingDate(row: CaseSummary): LeadingDate {
  const { stage, answerDue, overdue } = row;
  if (stage === "closed") return { date: null, title: dates.nothing, also: null };
  const ownDueOn = row.ownNextOn ?? row.ownDueOn;
  const own = ownDueOn === row.ownDueOn ? dates.complaint : dates.own;
  const theirs = overdue ? dates.wasDue : dates.isDue;
  if (answerDue === null && ownDueOn === null) {
    const title = stage === "draft" ? dates.firstRequest : dates.notKnown;
    return { date: null, title, also: null };
  }
  if (answerDue === null || (ownDueOn !== null && !overdue && ownDueOn < answerDue.earliest)) {
    return { date: ownDueOn, title: own, also: null };
  }
  const also = ownDueOn === null ? null : dates.on(own, formatDate(ownDueOn, { year: true }));
  return { date: answerDue, title: theirs, also };
}
