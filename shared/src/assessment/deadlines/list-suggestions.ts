import { exactDate } from "../../calendar/date-range.ts";
import { addDays, type PlainDate } from "../../calendar/plain-date.ts";
import { sayPlainRange } from "../../content/dates-in-words.ts";
import { suggestionWords } from "../../content/deadlines.ts";
import { dueDate } from "../../rules/count-rule.ts";
import { findRule, referenceTo } from "../../rules/rule-index.ts";
import type { AccountingRequest } from "../../workflow/side-requests.ts";
import type { Deadline } from "../assessment.ts";
import type { CaseView } from "../case-view.ts";
import { suggest } from "./suggest.ts";

/** After so many calendar days of silence we suggest to ask if it arrived. Ours, not law. */
const arrivalPatience = 7;

const rule = findRule("FED-ACCT-01");

/**
 * When to ask again about the list of who has seen the record. The rule is known from memory only (M), so its day is a
 * suggestion: no legal date, nobody is late by it and nobody is reminded.
 * @example suggestAskingForList(view, today)[0]?.legal // false
 */
export function suggestAskingForList(view: CaseView, today: PlainDate): Deadline[] {
  if (!view.law.federal) return [];
  return view.facts.state.accountings
    .filter(({ answered, returned }) => answered === null && returned === null)
    .map((request) => toSuggestion(request, today));
}

function toSuggestion(request: AccountingRequest, today: PlainDate): Deadline {
  const { id, requested, receipt } = request;
  const last = receipt === null ? null : dueDate(rule, receipt.on.latest);
  const suggestion = suggest(
    {
      id: `suggested:list:${id}`,
      requestId: id,
      from: receipt?.on ?? requested.occurredOn,
      ...(receipt === null ? {} : { fromWords: suggestionWords.listFrom }),
      due: last ?? addDays(requested.occurredOn.latest, arrivalPatience),
      title: suggestionWords.listTitle,
      summary: last === null ? suggestionWords.listArrivalUnknown : suggestionWords.listSummary,
    },
    today,
  );
  if (last === null || receipt === null) return suggestion;
  const working = {
    rule: referenceTo(rule.id),
    fallsOn: exactDate(last),
    dayZero: suggestionWords.listDayZero(sayPlainRange(receipt.on, today)),
    counted: suggestionWords.listCounted,
    daysSkipped: suggestionWords.listMoreTime,
    moreTime: suggestionWords.listMoreTime,
  };
  return { ...suggestion, explanation: { ...suggestion.explanation, workings: [working] } };
}
