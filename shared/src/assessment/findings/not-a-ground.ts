import type { PlainDate } from "../../calendar/plain-date.ts";
import { sayOnRange } from "../../content/dates-in-words.ts";
import { findingWords, notAGroundWords } from "../../content/findings.ts";
import { findRule, referenceTo } from "../../rules/rule-index.ts";
import { isWritten } from "../../workflow/denial-grounds.ts";
import type { EventOf } from "../../workflow/events.ts";
import type { RecordsRequest } from "../../workflow/records-case.ts";
import type { Finding } from "../assessment.ts";
import type { CaseView } from "../case-view.ts";
import { ruleOf, standingOf } from "../denials.ts";
import { findEverythingReceived } from "../ending.ts";
import type { FindingCheck } from "./finding-check.ts";

/** NOTGROUND-*: a refusal for a reason that the rule does not list, written or spoken. */
export const findNotAGround: FindingCheck = (view, today) =>
  view.clocks.flatMap(({ request }) =>
    request.denials.flatMap((denial) => toFinding(denial, request, view, today)),
  );

function toFinding(
  denial: EventOf<"denied">,
  request: RecordsRequest,
  view: CaseView,
  today: PlainDate,
): Finding[] {
  const { ground } = denial.details;
  const ruleId = ruleOf(ground);
  const words = notAGroundWords[ground];
  if (standingOf(ground) !== "not_a_ground" || ruleId === null || words === undefined) return [];
  const said = isWritten(denial)
    ? findingWords.not_a_ground.written
    : findingWords.not_a_ground.spoken;
  const rules = [referenceTo(ruleId)];
  if (!isWritten(denial)) rules.push(referenceTo("DENIALLETTER-01"));
  return [
    {
      id: `not_a_ground:${denial.id}`,
      code: "not_a_ground",
      requestId: request.id,
      since: denial.occurredOn.latest,
      curedOn: findEverythingReceived(request, view.facts.state.requests)?.earliest ?? null,
      title: words.title,
      summary: said(sayOnRange(denial.occurredOn, today), findRule(ruleId).statement),
      letterSentence: words.letter,
      rules,
    },
  ];
}
