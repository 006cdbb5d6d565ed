import type { CaseDetail } from "@recourse/shared/api/cases";
import type { AskedFor } from "@recourse/shared/workflow/records";
import { draftOfRange } from "../../../lib/date-draft.ts";
import type { EventValues, RecordableType } from "./event-field.ts";

/** What the case knows already, so that nobody types it again. */
export function knownValues(
  type: RecordableType,
  { askedFor, holder, assessment }: Pick<CaseDetail, "askedFor" | "holder" | "assessment">,
): EventValues {
  const { today } = assessment;
  if (type === "request_sent" || type === "certified_letter_sent") return askedForValues(askedFor);
  if (type === "doctor_contacted") return { doctorName: holder.doctorName ?? "" };
  if (type === "let_go" || type === "reopened" || type === "closed" || type === "note_added") {
    return { occurredOn: draftOfRange({ earliest: today, latest: today }) };
  }
  if (type === "claim_stage_changed") return claimValues(assessment);
  return {};
}

/** The day is today's: what is asked is how it stands now. */
function claimValues({ claim, today }: CaseDetail["assessment"]): EventValues {
  const { stage, suggested, represented } = claim;
  return {
    occurredOn: draftOfRange({ earliest: today, latest: today }),
    stage: suggested ?? (stage === "unknown" ? "" : stage),
    represented: represented === null ? "" : represented ? "yes" : "no",
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
