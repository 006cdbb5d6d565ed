import type { PlainDate } from "../../calendar/plain-date.ts";
import { sayDay, sayOnRange } from "../../content/dates-in-words.ts";
import { denialFindingWords } from "../../content/denial-findings.ts";
import { joinWithAnd } from "../../content/findings.ts";
import { letterItemWords } from "../../content/letter-audit.ts";
import { referenceTo } from "../../rules/rule-index.ts";
import { isWritten } from "../../workflow/denial-grounds.ts";
import type { EventOf } from "../../workflow/events.ts";
import type { Finding } from "../assessment.ts";
import { checkLetter } from "../check-letter.ts";
import type { AnswerClock } from "../clocks.ts";
import { findEverythingReceived } from "../ending.ts";
import type { LetterItemCode } from "../letter-audit.ts";
import type { FindingCheck } from "./finding-check.ts";

const words = denialFindingWords.denial_letter_incomplete;

/** In the order of the paragraphs. That the review is not mentioned at all is `review_not_offered`, and not said twice. */
const contents: readonly LetterItemCode[] = [
  "basisStated",
  "reviewHowTo",
  "complaintHowTo",
  "contactNameOrTitle",
  "contactPhone",
];

interface Defects {
  readonly omitted: readonly LetterItemCode[];
  readonly notPlain: boolean;
  readonly late: boolean;
}

/**
 * DENIALLETTER-01: what a written denial leaves out, each with its paragraph. An item that nobody looked at is no
 * accusation. That it came late is said beside other defects only: alone it is `answer_overdue` or `rest_not_released`.
 */
export const findDenialLetterIncomplete: FindingCheck = (view, today) =>
  view.clocks.flatMap((clock) =>
    clock.request.denials.filter(isWritten).flatMap((denial) => {
      const defects = findDefects(denial, clock);
      if (defects.omitted.length === 0 && !defects.notPlain) return [];
      const everything = findEverythingReceived(clock.request, view.facts.state.requests);
      const curedOn = findBetterLetter(defects, denial, clock) ?? everything?.earliest ?? null;
      return [toFinding(denial, defects, clock, curedOn, today)];
    }),
  );

function findDefects(denial: EventOf<"denied">, { federalDue: due }: AnswerClock): Defects {
  const states = checkLetter(denial, due);
  const omitted = contents.filter(
    (item) =>
      states[item] === "missing" &&
      (item !== "reviewHowTo" || states.reviewRightsStated !== "missing"),
  );
  return {
    omitted,
    notPlain: states.plainLanguage === "missing",
    late: states.sentOnTime === "missing",
  };
}

function toFinding(
  denial: EventOf<"denied">,
  { omitted, notPlain, late }: Defects,
  { request, federalDue: due }: AnswerClock,
  curedOn: PlainDate | null,
  today: PlainDate,
): Finding {
  const came = sayOnRange(denial.occurredOn, today);
  const items = nameItems(omitted);
  const lastDay = late && due !== null ? sayDay(due.latest, today) : null;
  const summary = [
    words.came(came),
    omitted.length > 0 ? words.omits(items) : null,
    notPlain ? words.notPlain : null,
    lastDay === null ? null : words.late(lastDay),
  ];
  const letter = [
    omitted.length > 0 ? words.letterOmits(came, items) : null,
    notPlain ? words.letterNotPlain(came) : null,
    lastDay === null ? null : words.letterLate(lastDay),
  ];
  return {
    id: `denial_letter_incomplete:${denial.id}`,
    code: "denial_letter_incomplete",
    requestId: request.id,
    since: denial.occurredOn.latest,
    curedOn,
    title: omitted.length > 0 ? words.title : words.titleNotPlain,
    summary: summary.filter((part) => part !== null).join(" "),
    letterSentence: letter.filter((part) => part !== null).join(" "),
    rules: [referenceTo("DENIALLETTER-01")],
  };
}

/** "how to complain and the telephone number of that contact, (d)(2)(iii)"; paragraphs stand apart by a semicolon. */
function nameItems(items: readonly LetterItemCode[]): string {
  const paragraphs = [...new Set(items.map((item) => letterItemWords[item].paragraph ?? ""))];
  return paragraphs
    .map((paragraph) => {
      const omitted = items
        .filter((item) => letterItemWords[item].paragraph === paragraph)
        .flatMap((item) => letterItemWords[item].omitted ?? []);
      return `${joinWithAnd(omitted)}, ${paragraph.replace("45 CFR 164.524", "")}`;
    })
    .join("; ");
}

/** The day of a later letter that has what was missing. */
function findBetterLetter(
  { omitted, notPlain }: Defects,
  denial: EventOf<"denied">,
  { request, federalDue: due }: AnswerClock,
): PlainDate | null {
  const needed: readonly LetterItemCode[] = notPlain ? [...omitted, "plainLanguage"] : omitted;
  const better = request.denials.find((other) => {
    if (!isWritten(other) || other.occurredOn.earliest <= denial.occurredOn.latest) return false;
    const states = checkLetter(other, due);
    return needed.every((item) => states[item] === "there");
  });
  return better?.occurredOn.latest ?? null;
}
