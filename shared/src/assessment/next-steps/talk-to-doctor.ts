import { actionWords, sayCall } from "../../content/next-steps/action-words.ts";
import { talkToDoctorWords } from "../../content/next-steps/talking.ts";
import { latestDenial, standingOf } from "../denials.ts";
import { hasDoctor, isUnderWay, within } from "./step-conditions.ts";
import type { StepTopic, StepView } from "./step-topic.ts";

/** The doctor, not the office: an office has a policy, a doctor can make an exception. */
export const talkToDoctor: StepTopic = {
  code: "talk_to_doctor",
  isOffered: (view) => isUnderWay(view) && hasDoctor(view),
  words: (view) => talkToDoctorWords(view.words, reasonFor(view)),
  action: ({ facts }) =>
    facts.holder.phone === null
      ? {
          kind: "record_event",
          eventType: "doctor_contacted",
          label: actionWords.iTalkedToTheDoctor,
        }
      : { kind: "call", phone: facts.holder.phone, label: sayCall(facts.holder.phone) },
  letter: () => "doctor_letter",
  by: (view) => (view.late === null && view.situation !== "denied" ? null : within(1)(view)),
};

function reasonFor(view: StepView): Parameters<typeof talkToDoctorWords>[1] {
  const denial = latestDenial(view);
  if (denial !== null && standingOf(denial.details.ground) === "not_a_ground")
    return "without_ground";
  if (denial !== null) return "refused";
  return view.late === null ? "early" : "late";
}
