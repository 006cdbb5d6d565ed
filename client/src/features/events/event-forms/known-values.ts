import type { CaseDetail } from "@recourse/shared/api/cases";
import type { Comparison } from "@recourse/shared/assessment/comparison";
import { topicWords } from "@recourse/shared/content/statement-words";
import type { AskedFor } from "@recourse/shared/workflow/records";
import type { RouteName } from "@recourse/shared/workflow/route-details";
import { draftOfRange } from "../../../lib/date-draft.ts";
import { standingMarks } from "../marked-statements.ts";
import type { EventValues, RecordableType } from "./event-field.ts";
import { rowsOfComparison } from "./part-rows.ts";

/** What the way to the form says: the request or the mark that is meant, what a mark is about, and the other way that is meant. */
export type Hints = {
  readonly about?: string | undefined;
  readonly topic?: string | undefined;
  readonly route?: RouteName | undefined;
};

/** Said on the day it is meant for. */
const beginsToday: readonly RecordableType[] = [
  "let_go",
  "reopened",
  "paused",
  "resumed",
  "closed",
  "note_added",
];

/** What the case knows already, so that nobody types it again. */
export function knownValues(
  type: RecordableType,
  seen: Pick<CaseDetail, "askedFor" | "holder" | "assessment" | "events">,
  hints: Hints = {},
): EventValues {
  const { askedFor, holder, assessment } = seen;
  const { today } = assessment;
  const now = { occurredOn: draftOfRange({ earliest: today, latest: today }) };
  if (type === "contents_checked") return { ...now, ...partValues(assessment, hints) };
  if (type === "statement_marked") return { ...now, topic: hints.topic ?? "" };
  if (type === "reading_planned") return now;
  if (type === "statement_settled") return { statementId: hints.about ?? "" };
  if (type === "mailing_tracked") return { mailingId: hints.about ?? "" };
  if (type === "amendment_requested") return amendmentValues(seen, hints);
  if (type === "request_sent" || type === "certified_letter_sent") return askedForValues(askedFor);
  if (type === "doctor_contacted") return { doctorName: holder.doctorName ?? "" };
  if (beginsToday.includes(type)) {
    return now;
  }
  if (type === "claim_stage_changed") return { ...now, ...claimValues(assessment) };
  return { requestId: hints.about ?? "", route: hints.route ?? "" };
}

/** What is asked is how it stands now. */
function claimValues({ claim }: CaseDetail["assessment"]): EventValues {
  const { stage, suggested, represented } = claim;
  return {
    stage: suggested ?? (stage === "unknown" ? "" : stage),
    represented: represented === null ? "" : represented ? "yes" : "no",
  };
}

function partValues({ comparisons }: CaseDetail["assessment"], { about }: Hints): EventValues {
  const comparison = comparisonOf(comparisons, about);
  if (comparison === null) return { requestId: about ?? "" };
  return { requestId: comparison.requestId, entries: rowsOfComparison(comparison) };
}

/** The one that is meant, else the last that is open, else the last. */
export function comparisonOf(
  comparisons: readonly Comparison[],
  about: string | undefined,
): Comparison | null {
  return (
    comparisons.find(({ requestId }) => requestId === about) ??
    comparisons.findLast(({ settled }) => !settled) ??
    comparisons.at(-1) ??
    null
  );
}

/** What was marked while reading is not typed a second time. */
function amendmentValues({ events }: Pick<CaseDetail, "events">, { about }: Hints): EventValues {
  const mark = standingMarks(events).find(({ id }) => id === about);
  if (mark === undefined) return {};
  const { topic, quote, page, why } = mark.marked.details;
  return {
    statementId: mark.id,
    statement: quote ?? "",
    page: page ?? "",
    what: why ?? topicWords[topic].label,
  };
}

function askedForValues(askedFor: AskedFor | null): EventValues {
  if (askedFor === null) return { "askedFor.kinds": ["complete_record"] };
  const { kinds, from, to, format, details } = askedFor;
  const day = (date: typeof from) =>
    draftOfRange(date === null ? null : { earliest: date, latest: date });
  return {
    "askedFor.kinds": kinds,
    "askedFor.from": day(from),
    "askedFor.to": day(to),
    "askedFor.format": format ?? "",
    "askedFor.details": details ?? "",
  };
}
