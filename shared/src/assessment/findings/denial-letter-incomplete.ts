import type { PlainDate } from "../../calendar/plain-date.ts";
import { sayOnRange } from "../../content/dates-in-words.ts";
import { findingWords, joinWithAnd } from "../../content/findings.ts";
import { referenceTo } from "../../rules/rule-index.ts";
import { isOpenToReview } from "../../workflow/denial-grounds.ts";
import type { EventOf } from "../../workflow/events.ts";
import type { Finding } from "../assessment.ts";
import type { AnswerClock } from "../clocks.ts";
import { isWritten } from "../ending.ts";
import type { FindingCheck } from "./finding-check.ts";

const words = findingWords.denial_letter_incomplete;
type Item = keyof typeof words.items;

const itemsOfEveryDenial: readonly Item[] = [
  "basisStated",
  "complaintHowTo",
  "contactNameOrTitle",
  "contactPhone",
];
const itemsWhereReviewIsOpen: readonly Item[] = ["reviewRightsStated", "reviewHowTo"];

/** DENIALLETTER-01: what a written denial leaves out. An item that nobody looked at yet is no accusation. */
export const findDenialLetterIncomplete: FindingCheck = (view, today) =>
  view.clocks.flatMap((clock) =>
    clock.request.denials.filter(isWritten).flatMap((denial) => {
      const missing = listMissingItems(denial);
      return missing.length === 0 ? [] : [toFinding(denial, missing, clock, today)];
    }),
  );

function listMissingItems(denial: EventOf<"denied">): Item[] {
  const { letter } = denial.details;
  if (letter === undefined) return [];
  const required = isOpenToReview(denial)
    ? [...itemsOfEveryDenial, ...itemsWhereReviewIsOpen]
    : itemsOfEveryDenial;
  return required.filter((item) => letter[item] === false);
}

function toFinding(
  denial: EventOf<"denied">,
  missing: readonly Item[],
  clock: AnswerClock,
  today: PlainDate,
): Finding {
  const came = sayOnRange(denial.occurredOn, today);
  const items = joinWithAnd(missing.map((item) => words.items[item]));
  return {
    id: `denial_letter_incomplete:${denial.id}`,
    code: "denial_letter_incomplete",
    requestId: clock.request.id,
    since: denial.occurredOn.latest,
    curedOn: findCure(missing, denial, clock),
    title: words.title,
    summary: words.open(came, items),
    letterSentence: words.letter(came, items),
    rules: [referenceTo("DENIALLETTER-01")],
  };
}

/** A later letter that has what was missing, or the records themselves. */
function findCure(
  missing: readonly Item[],
  denial: EventOf<"denied">,
  { request, allReceived }: AnswerClock,
): PlainDate | null {
  const better = request.denials.find(
    (other) =>
      isWritten(other) &&
      other.occurredOn.earliest > denial.occurredOn.latest &&
      missing.every((item) => other.details.letter?.[item] === true),
  );
  return better?.occurredOn.latest ?? allReceived?.on.earliest ?? null;
}
