import type { PlainDate } from "../../calendar/plain-date.ts";
import type { CaseFact, EventOf } from "../events.ts";
import type { RecordsCase, StepDecision } from "../records-case.ts";
import type { StepChoice, StepCode } from "../step-codes.ts";

type ConversationFact = EventOf<
  | "followed_up"
  | "doctor_contacted"
  | "meeting_held"
  | "call_logged"
  | "step_decided"
  | "promised"
  | "transfer_offered"
  | "review_session_offered"
  | "review_session_held"
>;

/**
 * Adds what was said, offered and promised.
 * @example evolveConversations(state, promise).promises
 */
export function evolveConversations(state: RecordsCase, fact: ConversationFact): RecordsCase {
  switch (fact.type) {
    case "followed_up":
      return { ...state, followUps: [...state.followUps, fact] };
    case "doctor_contacted":
    case "meeting_held": {
      const contacted = { ...state, doctorContacts: [...state.doctorContacts, fact] };
      const decided =
        fact.type === "meeting_held" ? decideStep(contacted, fact, "meet_them", "done") : contacted;
      return addPromise(decided, fact, fact.details.promisedBy, whoPromised(fact));
    }
    case "call_logged": {
      const { promisedBy, spokeWith, step } = fact.details;
      const decided = step === undefined ? state : decideStep(state, fact, step, "done");
      return addPromise(decided, fact, promisedBy, spokeWith);
    }
    case "step_decided":
      return decideStep(state, fact, fact.details.step, fact.details.decision);
    case "promised":
      return addPromise(state, fact, fact.details.by, fact.details.who);
    case "transfer_offered":
    case "review_session_offered":
    case "review_session_held":
      return { ...state, offers: [...state.offers, fact] };
    default:
      return fact satisfies never;
  }
}

function whoPromised(
  fact: EventOf<"doctor_contacted"> | EventOf<"meeting_held">,
): string | undefined {
  return fact.type === "doctor_contacted" ? fact.details.doctorName : undefined;
}

/** A meeting, and a talk that says which step it was for, is that step done. */
function decideStep(
  state: RecordsCase,
  fact: EventOf<"call_logged" | "meeting_held" | "step_decided">,
  step: StepCode,
  choice: StepChoice,
): RecordsCase {
  const { until, reason } = fact.type === "step_decided" ? fact.details : {};
  const decision: StepDecision = {
    eventId: fact.id,
    ...{ step, choice, on: fact.occurredOn },
    until: choice === "snoozed" ? (until ?? null) : null,
    reason: reason ?? null,
  };
  return { ...state, stepDecisions: [...state.stepDecisions, decision] };
}

function addPromise(
  state: RecordsCase,
  fact: CaseFact,
  by: PlainDate | undefined,
  who: string | undefined,
): RecordsCase {
  if (by === undefined) return state;
  const promise = { eventId: fact.id, madeOn: fact.occurredOn, by, who: who ?? null };
  return { ...state, promises: [...state.promises, promise] };
}
