import type { CaseSummary } from "@recourse/shared/api/case-summary";
import type { DateRange } from "@recourse/shared/calendar/date-range";
import { formatDate, type PlainDate } from "@recourse/shared/calendar/plain-date";
import { rungTitles } from "@recourse/shared/content/ladder";
import { outcomeWords } from "@recourse/shared/content/outcome-words";
import type { Stage } from "@recourse/shared/workflow/stages";
import type { StateKind } from "../../components/marks.tsx";

export const stageWords: Readonly<Record<Stage, string>> = {
  draft: "Not sent yet",
  ...rungTitles,
  closed: "Closed",
};

export const waitingWords = {
  you: "Waiting for you",
  them: "Waiting for them",
  nobody: "Waiting for nobody",
} as const;

/** Whose move it is, as a status word. */
export function standingOf(row: CaseSummary): { kind: StateKind; words: string } {
  if (row.stage === "closed") {
    return { kind: "done", words: row.outcome ? outcomeWords[row.outcome].label : "Closed" };
  }
  if (row.overdue) return { kind: "late", words: "They are late" };
  if (row.stage === "draft") return { kind: "not_started", words: "Not started" };
  if (row.waitingOn === "you") return { kind: "you", words: waitingWords.you };
  if (row.waitingOn === "them") return { kind: "them", words: waitingWords.them };
  return { kind: "no", words: waitingWords.nobody };
}

type LeadingDate = { date: DateRange | PlainDate | null; title: string; also: string | null };

/** The date that leads the row: the user's own where it comes first, else the holder's answer. */
export function leadingDate(row: CaseSummary): LeadingDate {
  const { stage, answerDue, overdue } = row;
  if (stage === "closed") return { date: null, title: "Nothing is due", also: null };
  const ownDueOn = row.ownNextOn ?? row.ownDueOn;
  const own = ownDueOn === row.ownDueOn ? "Your last day for a complaint" : "Your nearest last day";
  const theirs = overdue ? "Their answer was due" : "Their answer is due";
  if (answerDue === null && ownDueOn === null) {
    const title = stage === "draft" ? "The first request" : "No date known yet";
    return { date: null, title, also: null };
  }
  if (answerDue === null || (ownDueOn !== null && !overdue && ownDueOn < answerDue.earliest)) {
    return { date: ownDueOn, title: own, also: null };
  }
  const also = ownDueOn === null ? null : `${own}: ${formatDate(ownDueOn, { year: true })}`;
  return { date: answerDue, title: theirs, also };
}
