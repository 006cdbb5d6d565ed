import type { PlainDate } from "../../calendar/plain-date.ts";
import type { CaseFact, EventOf } from "../events.ts";
import type { RecordsCase } from "../records-case.ts";

type ConversationFact = EventOf<
  | "followed_up"
  | "doctor_contacted"
  | "meeting_held"
  | "call_logged"
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
    case "meeting_held":
      return { ...state, doctorContacts: [...state.doctorContacts, fact] };
    case "call_logged":
      return addPromise(state, fact, fact.details.promisedBy, fact.details.spokeWith);
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
