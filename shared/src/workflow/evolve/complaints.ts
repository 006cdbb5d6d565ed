import type { EventOf } from "../events.ts";
import type { RecordsCase } from "../records-case.ts";

type ComplaintFact = EventOf<
  | "complaint_to_holder_sent"
  | "ocr_complaint_filed"
  | "information_blocking_reported"
  | "agency_answered"
>;

/**
 * Adds a complaint or an answer to one. The first of each kind counts.
 * @example evolveComplaints(state, filed).complaints.ocr
 */
export function evolveComplaints(state: RecordsCase, fact: ComplaintFact): RecordsCase {
  return { ...state, complaints: changeComplaints(state.complaints, fact) };
}

function changeComplaints(
  complaints: RecordsCase["complaints"],
  fact: ComplaintFact,
): RecordsCase["complaints"] {
  switch (fact.type) {
    case "complaint_to_holder_sent":
      return { ...complaints, toHolderOn: complaints.toHolderOn ?? fact.occurredOn };
    case "ocr_complaint_filed":
      return { ...complaints, ocr: complaints.ocr ?? fact };
    case "information_blocking_reported":
      return { ...complaints, informationBlocking: complaints.informationBlocking ?? fact };
    case "agency_answered":
      return { ...complaints, agencyAnswers: [...complaints.agencyAnswers, fact] };
    default:
      return fact satisfies never;
  }
}
