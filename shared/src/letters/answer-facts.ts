import { latestOf } from "../assessment/standing.ts";
import type { PlainDate } from "../calendar/plain-date.ts";
import { sayDollars } from "../content/money-words.ts";
import type { CaseFact, EventOf } from "../workflow/events.ts";
import type { RecordsCase } from "../workflow/records-case.ts";
import { kindsInWords, listInWords, rangeInWords } from "./asked-for-words.ts";
import { dateWords } from "./date-words.ts";
import type { FactTexts } from "./fact-catalogue.ts";

/**
 * What came back by `today`: the latest summary, notice, refusal, bill and delivery, and what stands of a correction.
 * @example describeAnswers(state, today).denial_on
 */
export function describeAnswers(state: RecordsCase, today: PlainDate): FactTexts {
  const facts = state.facts.filter(({ occurredOn }) => occurredOn.latest <= today);
  const summary = latestOf(facts, "summaries_received");
  const extension = latestOf(facts, "extension_notice_received");
  const denial = latestOf(facts, "denied");
  const demand = latestOf(facts, "forms_or_fee_demanded");
  const { amount, formName } = demand?.details ?? {};
  return {
    summary_on: dayOf(summary),
    extension_on: dayOf(extension),
    denial_on: dayOf(denial),
    denial_words: withoutStop(denial?.details.groundInTheirWords),
    fee_amount: amount === undefined ? null : sayDollars(amount),
    form_name: formName ?? null,
    form_on: dayOf(demand),
    ...describeDelivery(facts, state),
    ...describeCorrection(state),
  };
}

/** To stand in quotation marks in the middle of a sentence. */
function withoutStop(words: string | undefined): string | null {
  return words?.trim().replace(/\.$/, "") ?? null;
}

function dayOf(fact: CaseFact | null): string | null {
  return fact === null ? null : dateWords(fact.occurredOn);
}

/** What is missing is named where kinds were asked for one by one; a complete record has no list to compare with. */
function describeDelivery(facts: readonly CaseFact[], state: RecordsCase): FactTexts {
  const delivered = facts.filter((fact) => fact.type === "records_received");
  const last = delivered.at(-1);
  if (last === undefined) return {};
  const came = new Set(delivered.flatMap(({ details }) => details.kinds));
  const asked = state.requests.flatMap(({ askedFor }) => askedFor.kinds);
  const missing = [...new Set(asked)].filter(
    (kind) => kind !== "complete_record" && kind !== "psychotherapy_notes" && !came.has(kind),
  );
  return {
    received_on: listInWords([
      ...new Set(delivered.map(({ occurredOn }) => dateWords(occurredOn))),
    ]),
    received_kinds: describeParts(last),
    missing_parts: missing.length === 0 ? null : kindsInWords(missing),
  };
}

function describeParts({ details }: EventOf<"records_received">): string {
  return `${kindsInWords(details.kinds)}, ${rangeInWords(details)}`;
}

/** The correction that was refused and waits for an answer of the person; else the latest asked for. */
function describeCorrection({ amendments }: RecordsCase): FactTexts {
  const refused = amendments.find(
    ({ answers, disagreement }) =>
      answers.at(-1)?.details.answer === "denied" && disagreement === null,
  );
  if (refused === undefined) return {};
  const { requested, answers } = refused;
  return {
    amend_where: requested.details.page ?? null,
    amend_wrong: requested.details.what,
    amend_asked_on: dateWords(requested.occurredOn),
    amend_refused_on: dayOf(answers.at(-1) ?? null),
    amend_basis: withoutStop(answers.at(-1)?.details.basisInTheirWords),
  };
}
