import type { PlainDate } from "../calendar/plain-date.ts";
import { sayByRange, sayDay, sayDays, sayOnRange } from "../content/dates-in-words.ts";
import { type CaseInWords, introduce } from "../content/next-steps/step-words.ts";
import { nameRecords } from "../content/talks/talk-voice.ts";
import type { CaseFacts } from "./case-facts.ts";
import type { CaseView } from "./case-view.ts";
import { daysLateOn } from "./deadline-status.ts";
import { isComplaintOpen } from "./deadlines/complaint-due.ts";
import { isNoAlone } from "./no-alone.ts";
import { findVoice } from "./talk-voice.ts";

/** The latest talk in which it came up counts: a doctor may change their mind. */
function doctorsSupport({ state }: CaseFacts): CaseInWords["doctorsSupport"] {
  const told = state.doctorContacts.filter(
    ({ details }) => typeof details.supportsClaim === "boolean",
  );
  const last = told.at(-1)?.details;
  if (last?.supportsClaim !== true) return "unknown";
  return last.rfcFormSeen === true ? "with_form" : "in_words";
}

/**
 * The facts of a case as the words of a step need them.
 * @example describeCase(view, today).introduction // "I am a patient of Dr. Reyes."
 */
export function describeCase(view: CaseView, today: PlainDate): CaseInWords {
  const { holder, person } = view.facts;
  const voice = findVoice({ ...view.facts, claimStage: view.claim.stage });
  const whose = holder.doctorName ?? holder.name;
  const due = view.leading?.due ?? null;
  const late = daysLateOn(due, today);
  const request = view.leading?.request ?? view.clocks.at(-1)?.request ?? null;
  return {
    ...voice,
    introduction: introduce(voice.isSelf ? null : person.name, whose),
    theRecords: nameRecords(voice),
    doctorsSupport: doctorsSupport(view.facts),
    asked: request === null ? null : sayOnRange(request.sentOn, today),
    due: due === null ? null : sayByRange(due, today),
    late: late === null ? null : sayDays(late),
    fileBy:
      view.window !== null && view.window.filedOn === null && isComplaintOpen(view, today)
        ? sayDay(view.window.fileBy, today)
        : null,
    isNoAlone: isNoAlone(view, today),
    isAfterFileBy: view.window !== null && today > view.window.fileBy,
  };
}
