import { z } from "zod";
import type { CaseEvent, CaseFact, EventOf } from "./events.ts";

const line = z.string().trim().min(1).max(200);
const paragraph = z.string().trim().min(1).max(4000);

/** What a statement in the record can be about that works against a claim, or against good care. */
export const statementTopicSchema = z.enum([
  "in_remission",
  "doing_well",
  "non_compliant",
  "wrong_dates",
  "wrong_diagnosis",
  "missing_limitations",
  "no_complaints",
  "copied_text",
  "missing_visits",
  "side_effects_left_out",
  "daily_life_misreported",
  "drug_or_alcohol_remark",
  "global_score",
  "bad_days_left_out",
  "other",
]);
export type StatementTopic = z.infer<typeof statementTopicSchema>;

/** What the person means to do about it. Leaving it is a choice like the others. */
export const statementPlanSchema = z.enum([
  "talk_to_doctor",
  "ask_for_correction",
  "tell_lawyer",
  "ask_for_limitations",
  "not_decided",
  "leave_it",
]);
export type StatementPlan = z.infer<typeof statementPlanSchema>;

/** Which mark an event is about: its id stays the same through corrections. */
export const statementId = z.uuid().optional().meta({
  description: "The statement_marked event this belongs to",
});

export const statementMarkedSchema = z.strictObject({
  topic: statementTopicSchema,
  quote: paragraph.optional(),
  page: line.optional(),
  plan: statementPlanSchema,
  why: paragraph.optional(),
});

export const statementSettledSchema = z.strictObject({
  statementId: statementId.meta({
    description:
      "The statement_marked event this belongs to. Left out: the oldest one that is open",
  }),
  how: z.enum([
    "talked_to_doctor",
    "they_corrected_it",
    "lawyer_told",
    "limitations_written",
    "left_as_it_is",
    "other",
  ]),
});

export const readingPlannedSchema = z.strictObject({
  how: z.enum(["alone", "with_someone", "someone_else", "not_now"]),
  with: line.optional(),
});
export type ReadingHow = z.infer<typeof readingPlannedSchema>["how"];

/** A statement that the person marked while reading, and what became of it. */
export interface MarkedStatement {
  /** The id of the event that marked it; a correction of that event keeps this id. */
  readonly id: string;
  readonly marked: EventOf<"statement_marked">;
  /** The first thing that settled it. */
  readonly settled: EventOf<"statement_settled"> | null;
  /** The request to correct the record that was made of it. */
  readonly correction: EventOf<"amendment_requested"> | null;
}

/**
 * True for the events that mark a statement.
 * @example events.filter(isStatementMark)
 */
export function isStatementMark(event: CaseEvent): event is EventOf<"statement_marked"> {
  return event.type === "statement_marked";
}

/**
 * True while there is still something to do about a mark. One that was meant to be left is settled from the start.
 * @example state.statements.filter(isOpenStatement)
 */
export function isOpenStatement({ marked, settled, correction }: MarkedStatement): boolean {
  return settled === null && correction === null && marked.details.plan !== "leave_it";
}

/**
 * Says which mark each fact belongs to, by the lasting id of the mark that it names; a mark belongs to itself.
 * @example placeStatements(standing, nameRequests(history, isStatementMark)).get(settled.id)
 */
export function placeStatements(
  standing: readonly CaseFact[],
  names: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  if (names.size === 0) return names;
  const lasting = new Set(standing.filter(isStatementMark).map(({ id }) => names.get(id) ?? id));
  const placed = new Map([...names].filter(([, name]) => lasting.has(name)));
  for (const fact of standing) {
    const named = namedStatement(fact);
    const name = named === undefined ? undefined : placed.get(named);
    if (name !== undefined) placed.set(fact.id, name);
  }
  return placed;
}

/**
 * The id of the mark that a fact names, if it can name one and does.
 * @example namedStatement(amendment)
 */
export function namedStatement(fact: CaseFact): string | undefined {
  return fact.type === "statement_settled" || fact.type === "amendment_requested"
    ? fact.details.statementId
    : undefined;
}
