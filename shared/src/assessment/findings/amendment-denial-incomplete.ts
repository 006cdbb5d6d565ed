import type { PlainDate } from "../../calendar/plain-date.ts";
import { amendmentFindingWords } from "../../content/amendment-words.ts";
import { sayOnRange } from "../../content/dates-in-words.ts";
import { joinWithAnd } from "../../content/findings.ts";
import { referenceTo } from "../../rules/rule-index.ts";
import type { EventOf } from "../../workflow/events.ts";
import type { AmendmentRequest } from "../../workflow/side-requests.ts";
import type { FindingCheck } from "./finding-check.ts";

const words = amendmentFindingWords.denialIncomplete;
type Item = keyof typeof words.items;
type Answer = EventOf<"amendment_answered">;

const items: readonly Item[] = [
  "basisStated",
  "disagreementRight",
  "attachmentAlternative",
  "complaintHowTo",
  "contactNameOrTitle",
  "contactPhone",
];

/** FED-AMEND-01, (d)(1): what a no to a correction leaves out. An item that nobody looked at yet is no accusation. */
export const findAmendmentDenialIncomplete: FindingCheck = (view, today) =>
  view.amendments.flatMap(({ request }) =>
    request.answers.flatMap((answer) => {
      const missing = listMissing(answer);
      if (missing.length === 0) return [];
      const came = sayOnRange(answer.occurredOn, today);
      const named = joinWithAnd(missing.map((item) => words.items[item]));
      return [
        {
          id: `amendment_denial_incomplete:${answer.id}`,
          code: "amendment_denial_incomplete",
          requestId: request.id,
          since: answer.occurredOn.latest,
          curedOn: findCure(missing, answer, request),
          title: words.title,
          summary: words.open(came, named),
          letterSentence: words.letter(came, named),
          rules: [referenceTo("FED-AMEND-01")],
        },
      ];
    }),
  );

function listMissing({ details }: Answer): Item[] {
  const { answer, letter } = details;
  if (answer !== "denied" || letter === undefined) return [];
  return items.filter((item) => letter[item] === false);
}

/** A later letter that has what was missing, or that they agreed after all. */
function findCure(
  missing: readonly Item[],
  answer: Answer,
  { answers }: AmendmentRequest,
): PlainDate | null {
  const better = answers.find(
    ({ occurredOn, details }) =>
      occurredOn.earliest > answer.occurredOn.latest &&
      (details.answer === "accepted" || missing.every((item) => details.letter?.[item] === true)),
  );
  return better?.occurredOn.latest ?? null;
}
