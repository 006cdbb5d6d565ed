import type { CaseDetail } from "@recourse/shared/api/cases";
import type { AskedFor } from "@recourse/shared/workflow/records";
import { draftOfRange } from "../../../lib/date-draft.ts";
import type { EventValues, RecordableType } from "./event-field.ts";

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
  { askedFor, holder, assessment }: Pick<CaseDetail, "askedFor" | "holder" | "assessment">,
): EventValues {
  const { today } = assessment;
  if (type === "request_sent" || type === "certified_letter_sent") return askedForValues(askedFor);
  if (type === "doctor_contacted") return { doctorName: holder.doctorName ?? "" };
  if (beginsToday.includes(type)) {
    return { occurredOn: draftOfRange({ earliest: today, latest: today }) };
  }
  return {};
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
