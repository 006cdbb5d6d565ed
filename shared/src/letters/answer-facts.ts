import type { Comparison } from "../assessment/comparison.ts";
import { gapsOf } from "../assessment/received-against-asked.ts";
import { latestOf } from "../assessment/standing.ts";
import type { PlainDate } from "../calendar/plain-date.ts";
import { sayGaps } from "../content/gap-words.ts";
import { sayDollars } from "../content/money-words.ts";
import type { CaseFact, EventOf } from "../workflow/events.ts";
import type { RecordsCase } from "../workflow/records-case.ts";
import { kindsInWords, listInWords, rangeInWords } from "./asked-for-words.ts";
import { dateWords } from "./date-words.ts";
import type { FactTexts } from "./fact-catalogue.ts";

/**
 * What came back by `today`: the latest summary, notice, refusal, bill and delivery, and what stands of a correction.
 * @example describeAnswers(state, assessment.comparisons, today).denial_on
 */
export function describeAnswers(
  state: RecordsCase,
  comparisons: readonly Comparison[],
  today: PlainDate,
): FactTexts {
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
    ...describeDelivery(facts),
    missing_parts: describeMissing(comparisons),
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

function describeDelivery(facts: readonly CaseFact[]): FactTexts {
  const delivered = facts.filter((fact) => fact.type === "records_received");
  const last = delivered.at(-1);
  if (last === undefined) return {};
  return {
    received_on: listInWords([
      ...new Set(delivered.map(({ occurredOn }) => dateWords(occurredOn))),
    ]),
    received_kinds: describeParts(last),
  };
}

/** By kind and by day. No letter claims psychotherapy notes as a part that is owed (PSY-02). */
function describeMissing(comparisons: readonly Comparison[]): string | null {
  const owed = gapsOf(comparisons).filter(({ kind }) => kind !== "psychotherapy_notes");
  return owed.length === 0 ? null : sayGaps(owed);
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
