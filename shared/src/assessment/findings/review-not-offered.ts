import type { PlainDate } from "../../calendar/plain-date.ts";
import { sayOnRange } from "../../content/dates-in-words.ts";
import { denialFindingWords } from "../../content/denial-findings.ts";
import { referenceTo } from "../../rules/rule-index.ts";
import { isWritten } from "../../workflow/denial-grounds.ts";
import type { EventOf } from "../../workflow/events.ts";
import type { RecordsRequest } from "../../workflow/records-case.ts";
import type { CaseView } from "../case-view.ts";
import { checkLetter } from "../check-letter.ts";
import { findEverythingReceived } from "../ending.ts";
import type { FindingCheck } from "./finding-check.ts";

const words = denialFindingWords.review_not_offered;

/**
 * REVIEW-01: a denial letter on a ground that has a review, which does not tell of it. `denial_letter_incomplete` leaves
 * this item to us, with how to ask, so that nobody is told of one omission twice.
 */
export const findReviewNotOffered: FindingCheck = (view, today) =>
  view.clocks.flatMap(({ request, federalDue: due }) =>
    request.denials
      .filter(isWritten)
      .filter((denial) => checkLetter(denial, due).reviewRightsStated === "missing")
      .map((denial) => {
        const came = sayOnRange(denial.occurredOn, today);
        return {
          id: `review_not_offered:${denial.id}`,
          code: "review_not_offered",
          requestId: request.id,
          since: denial.occurredOn.latest,
          curedOn: findCure(denial, request, view),
          title: words.title,
          summary: words.summary(came),
          letterSentence: words.letter(came),
          rules: [referenceTo("REVIEW-01"), referenceTo("DENIALLETTER-01")],
        };
      }),
  );

/** A later letter that tells of the review, the review itself, or the records. */
function findCure(
  denial: EventOf<"denied">,
  request: RecordsRequest,
  { facts: { state } }: CaseView,
): PlainDate | null {
  const told = request.denials.find(
    (other) =>
      isWritten(other) &&
      other.occurredOn.earliest > denial.occurredOn.latest &&
      other.details.letter?.reviewRightsStated === true,
  );
  return (
    told?.occurredOn.latest ??
    state.review.decided?.occurredOn.latest ??
    findEverythingReceived(request, state.requests)?.earliest ??
    null
  );
}
