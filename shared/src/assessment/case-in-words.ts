import type { ClaimStage } from "../api/cases.ts";
import type { PlainDate } from "../calendar/plain-date.ts";
import { sayByRange, sayDay, sayDays, sayOnRange } from "../content/dates-in-words.ts";
import { type CaseInWords, introduce, nameRecords } from "../content/next-steps/step-words.ts";
import { isTherapist } from "../workflow/holder-kinds.ts";
import type { CaseView } from "./case-view.ts";
import { daysLateOn } from "./deadline-status.ts";
import { isComplaintOpen } from "./deadlines/complaint-due.ts";

const claimsUnderWay: readonly ClaimStage[] = ["new_application", "reconsideration", "hearing"];

/**
 * The facts of a case as the words of a step need them.
 * @example describeCase(view, today).introduction // "I am a patient of Dr. Reyes."
 */
export function describeCase(view: CaseView, today: PlainDate): CaseInWords {
  const { holder, person } = view.facts;
  const isSelf = person.relationship === "self";
  const doctor = holder.doctorName ?? (isTherapist(holder.kind) ? "the therapist" : "the doctor");
  const whose = holder.doctorName ?? holder.name;
  const due = view.leading?.due ?? null;
  const late = daysLateOn(due, today);
  const request = view.leading?.request ?? view.clocks.at(-1)?.request ?? null;
  return {
    holder: holder.name,
    doctor,
    introduction: introduce(isSelf ? null : person.name, whose),
    theRecords: nameRecords(isSelf ? null : person.name),
    isSelf,
    federal: view.law.federal,
    hasClaim: claimsUnderWay.includes(view.facts.claimStage),
    asked: request === null ? null : sayOnRange(request.sentOn, today),
    due: due === null ? null : sayByRange(due, today),
    late: late === null ? null : sayDays(late),
    fileBy:
      view.window !== null && view.window.filedOn === null && isComplaintOpen(view, today)
        ? sayDay(view.window.fileBy, today)
        : null,
    isAfterFileBy: view.window !== null && today > view.window.fileBy,
  };
}
