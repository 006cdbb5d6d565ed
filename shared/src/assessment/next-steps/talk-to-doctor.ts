import { talkToDoctorWords } from "../../content/next-steps/talking.ts";
import { hasDoctor, isUnderWay, within } from "./step-conditions.ts";
import type { StepTopic } from "./step-topic.ts";

/** The doctor, not the office: an office has a policy, a doctor can make an exception. */
export const talkToDoctor: StepTopic = {
  code: "talk_to_doctor",
  isOffered: (view) => isUnderWay(view) && hasDoctor(view),
  words: ({ words, situation, late }) =>
    talkToDoctorWords(
      words,
      situation === "denied" || situation === "refusal_stands"
        ? "refused"
        : late === null
          ? "early"
          : "late",
    ),
  action: ({ facts }) =>
    facts.holder.phone === null
      ? { kind: "record_event", eventType: "doctor_contacted", label: "I talked to the doctor" }
      : { kind: "call", phone: facts.holder.phone, label: `Call ${facts.holder.phone}` },
  by: (view) => (view.late === null && view.situation !== "denied" ? null : within(1)(view)),
};
