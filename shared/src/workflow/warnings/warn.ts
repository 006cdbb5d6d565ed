import { formatRange } from "../../calendar/date-range.ts";
import { eventNames } from "../../content/event-names.ts";
import { fillWords, type WarningCode, warningWords } from "../../content/refusals.ts";
import type { CommandContext } from "../commands.ts";
import type { CaseFact } from "../events.ts";
import type { RecordsCase } from "../records-case.ts";
import { warnAboutAnswer } from "./answers.ts";
import { warnAboutClosing } from "./closing.ts";
import { warnAboutComplaint } from "./complaints.ts";
import { warnAboutPersonsStep } from "./persons-steps.ts";
import { warnAboutRequest } from "./requests.ts";
import { warnAboutRoute } from "./routes.ts";

/** One thing that is unusual but possible. */
export interface Warning {
  readonly code: WarningCode;
  readonly values?: Readonly<Record<string, string>>;
}

/** What a warning may look at: the case without the fact, and with it. */
export interface WarningSight {
  readonly before: RecordsCase;
  readonly after: RecordsCase;
  readonly context: CommandContext;
}

const topics = [
  warnAboutRequest,
  warnAboutAnswer,
  warnAboutPersonsStep,
  warnAboutComplaint,
  warnAboutRoute,
  warnAboutClosing,
] as const;

/**
 * What is unusual about a fact that is accepted all the same, in words.
 * @example warnAboutFact(fact, before, after, { today, actorId })
 */
export function warnAboutFact(
  fact: CaseFact,
  before: RecordsCase,
  after: RecordsCase,
  context: CommandContext,
): string[] {
  const sight = { before, after, context };
  const warnings = topics.flatMap((topic) => topic(fact, sight));
  if (isSameAgain(fact, before, after)) warnings.push({ code: "same_again" });
  return [...warnings, ...findMoved(before, after)].map(putInWords);
}

/**
 * What a correction changes besides the event it corrects, in words.
 * @example warnAboutCorrection(before, after)
 */
export function warnAboutCorrection(before: RecordsCase, after: RecordsCase): string[] {
  return findMoved(before, after).map(putInWords);
}

function putInWords({ code, values = {} }: Warning): string {
  return fillWords(warningWords[code], values);
}

/** Several on one day are nothing unusual. */
const comeInNumbers: readonly CaseFact["type"][] = [
  "note_added",
  "call_logged",
  "step_decided",
  "statement_marked",
  "statement_settled",
];

function isSameAgain(fact: CaseFact, before: RecordsCase, after: RecordsCase): boolean {
  if (comeInNumbers.includes(fact.type)) return false;
  const requestOf = ({ id }: CaseFact) => after.requestOf.get(id) ?? after.sideRequestOf.get(id);
  const request = requestOf(fact);
  const isNewRequest = request === fact.id;
  return before.facts.some(
    (other) =>
      other.type === fact.type &&
      other.occurredOn.earliest === fact.occurredOn.earliest &&
      other.occurredOn.latest === fact.occurredOn.latest &&
      routeOf(other) === routeOf(fact) &&
      (isNewRequest || requestOf(other) === request),
  );
}

function routeOf({ details }: CaseFact): string | null {
  return "route" in details ? details.route : null;
}

/** A request put in late, or moved, can take over answers that named no request. */
function findMoved(before: RecordsCase, after: RecordsCase): Warning[] {
  return before.facts.flatMap((fact) => {
    const request = after.requests.find(({ id }) => id === after.requestOf.get(fact.id));
    const stayed = before.requestOf.get(fact.id) === request?.id;
    if (request === undefined || stayed || after.superseded.has(fact.id)) return [];
    const date = formatRange(fact.occurredOn, { year: true });
    const sent = formatRange(request.sentOn, { year: true });
    return [{ code: "entry_moved", values: { event: eventNames[fact.type], date, sent } }];
  });
}
