import { exactDate, formatRange } from "../calendar/date-range.ts";
import { formatDate } from "../calendar/plain-date.ts";
import { eventNames } from "../content/event-names.ts";
import { checkTimeline, type ImpossibleFact } from "./check-timeline.ts";
import type {
  CaseCommand,
  CaseEventDraft,
  CommandContext,
  CorrectCommand,
  RecordCommand,
} from "./commands.ts";
import type { EventOf, NewEvent } from "./events.ts";
import { checkOpenNow } from "./guards/closing.ts";
import type { RecordsCase } from "./records-case.ts";
import { type Refusal, refuse } from "./refusal.ts";
import { warnAboutCorrection, warnAboutFact } from "./warnings/warn.ts";

export type Decision =
  | {
      readonly ok: true;
      readonly events: CaseEventDraft[];
      readonly warnings: string[];
    }
  | ({ readonly ok: false } & Refusal);

/**
 * Decides what a command adds to the timeline, or says why it cannot be: nothing is changed here.
 * Refused is what cannot be true. What is unusual but possible comes back with warnings in words.
 * @example decide({ kind: "record", eventId, event }, state, { today, actorId })
 */
export function decide(
  command: CaseCommand,
  state: RecordsCase,
  context: CommandContext,
): Decision {
  switch (command.kind) {
    case "record":
      return decideRecord(command, state, context);
    case "correct":
      return decideCorrect(command, state, context);
    default:
      return command satisfies never;
  }
}

function decideRecord(
  command: RecordCommand,
  state: RecordsCase,
  context: CommandContext,
): Decision {
  const refusal =
    checkIdsAreNew(state, [command.eventId]) ??
    checkOpenNow(state, command.event.type) ??
    checkNotInFuture(command.event, context);
  if (refusal) return { ok: false, ...refusal };
  const fact = { ...command.event, ...envelope(command.eventId, 1, state, context) };
  const after = checkTimeline([...state.history, fact]);
  const impossible =
    findNewlyImpossible(state, after.impossible, fact.id) ?? checkRest(fact, after.state, context);
  if (impossible) return { ok: false, ...impossible };
  return { ok: true, events: [fact], warnings: warnAboutFact(fact, state, after.state, context) };
}

function decideCorrect(
  command: CorrectCommand,
  state: RecordsCase,
  context: CommandContext,
): Decision {
  const { replacement } = command;
  const refusal =
    checkIdsAreNew(state, [command.eventId, command.replacementId]) ??
    checkCanBeCorrected(command, state) ??
    (replacement && inReplacement(checkNotInFuture(replacement, context)));
  if (refusal) return { ok: false, ...refusal };
  const correction: EventOf<"corrected"> = {
    type: "corrected",
    occurredOn: exactDate(context.today),
    details: {
      supersedes: command.supersedes,
      reason: command.reason,
      replacedBy: replacement && command.replacementId,
    },
    ...envelope(command.eventId, 1, state, context),
  };
  const fact = replacement && {
    ...replacement,
    ...envelope(command.replacementId, 2, state, context),
  };
  const events = fact ? [correction, fact] : [correction];
  const after = checkTimeline([...state.history, ...events]);
  const impossible =
    findNewlyImpossible(state, after.impossible, fact?.id) ??
    (fact && checkRest(fact, after.state, context));
  if (impossible) return { ok: false, ...inReplacement(impossible) };
  const warnings = fact
    ? warnAboutFact(fact, checkTimeline([...state.history, correction]).state, after.state, context)
    : [];
  return { ok: true, events, warnings: [...warnings, ...warnAboutCorrection(state, after.state)] };
}

function envelope(
  id: string,
  step: number,
  state: RecordsCase,
  { today, actorId }: CommandContext,
) {
  return { id, sequence: state.lastSequence + step, recordedOn: today, recordedBy: actorId };
}

function checkIdsAreNew(state: RecordsCase, ids: readonly string[]): Refusal | null {
  const taken = state.history.some((event) => ids.includes(event.id));
  return taken ? refuse("event_id_taken") : null;
}

/** A range that reaches past today is refused too, not cut: only the user knows what was meant. */
function checkNotInFuture(event: NewEvent, { today }: CommandContext): Refusal | null {
  if (event.occurredOn.latest <= today) return null;
  return refuse(
    "date_in_future",
    { today: formatDate(today, { year: true }) },
    "/occurredOn/latest",
  );
}

/** Asked only of what is said now: where a last day moves closer later, what was said before stays true. */
function checkRest(
  fact: NewEvent,
  state: RecordsCase,
  { today, restLimit }: CommandContext,
): Refusal | null {
  if (fact.type !== "step_decided" || fact.details.until === undefined) return null;
  const { step, until } = fact.details;
  const limit = restLimit?.(step, state) ?? null;
  if (limit === null || until <= limit) return null;
  const last = formatDate(limit, { weekday: true, year: true });
  const reason = limit > today ? "snooze_past_last_day" : "snooze_on_last_day";
  return refuse(reason, { last }, "/details/until");
}

function checkCanBeCorrected(command: CorrectCommand, state: RecordsCase): Refusal | null {
  const target = state.history.find((event) => event.id === command.supersedes);
  if (target === undefined) return refuse("unknown_event");
  if (state.superseded.has(target.id)) return refuse("already_corrected");
  if (target.type === "corrected" && command.replacement !== null)
    return refuse("correction_cannot_be_replaced", {}, "/replacement");
  return null;
}

/** What the change makes impossible: the new fact itself, or one recorded before that rests on the old course of things. */
function findNewlyImpossible(
  state: RecordsCase,
  impossible: readonly ImpossibleFact[],
  newId: string | undefined,
): Refusal | null {
  const own = impossible.find(({ fact }) => fact.id === newId);
  if (own) return own.refusal;
  if (impossible.length === 0) return null;
  const before = new Set(checkTimeline(state.history).impossible.map(({ fact }) => fact.id));
  const other = impossible.find(({ fact }) => !before.has(fact.id));
  if (other === undefined) return null;
  const { fact } = other;
  const date = formatRange(fact.occurredOn, { year: true });
  const refusal = refuse("entry_in_the_way", { event: eventNames[fact.type], date });
  return { ...refusal, inTheWay: fact.id };
}

function inReplacement<R extends Refusal | null>(refusal: R): R {
  if (refusal?.pointer === undefined) return refusal;
  return { ...refusal, pointer: `/replacement${refusal.pointer}` };
}
