import type { CaseFact } from "../events.ts";
import type { RecordsCase } from "../records-case.ts";
import type { Warning, WarningSight } from "./warn.ts";

/**
 * What is unusual about a step of the person towards the holder.
 * @example warnAboutPersonsStep(fact, sight).map(({ code }) => code)
 */
export function warnAboutPersonsStep(fact: CaseFact, { before }: WarningSight): Warning[] {
  switch (fact.type) {
    case "doctor_contacted":
    case "meeting_held":
    case "complaint_to_holder_sent":
      return hasAskedBy(before, fact) ? [] : [{ code: "nothing_asked_yet" }];
    case "review_requested":
      return warnAboutReview(before);
    default:
      return [];
  }
}

function hasAskedBy(state: RecordsCase, fact: CaseFact): boolean {
  return state.requests.some(({ sentOn }) => sentOn.earliest <= fact.occurredOn.latest);
}

/** A refusal by phone is no denial in law, so nothing in it says how a review is asked for (DENIALLETTER-01). */
function warnAboutReview(before: RecordsCase): Warning[] {
  const warnings: Warning[] = [];
  const { requestedOn, decided } = before.review;
  if (requestedOn !== null && decided === null) warnings.push({ code: "review_already_requested" });
  const denials = before.requests.flatMap((request) => request.denials);
  if (denials.every(({ details }) => ["phone", "in_person"].includes(details.method)))
    warnings.push({ code: "review_of_spoken_denial" });
  return warnings;
}
