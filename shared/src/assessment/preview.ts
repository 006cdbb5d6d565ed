import type { EventPreview } from "../api/cases.ts";
import type { CaseCommand, CaseEventDraft, CommandContext } from "../workflow/commands.ts";
import { decide } from "../workflow/decide.ts";
import { decideHistory, type HistoryDecision, type ToldEvent } from "../workflow/decide-history.ts";
import { replay } from "../workflow/records-case.ts";
import type { Refusal } from "../workflow/refusal.ts";
import { answerAllowed } from "./allowed/answer-allowed.ts";
import { assess } from "./assess.ts";
import type { CaseFacts } from "./case-facts.ts";
import { viewCase } from "./case-view.ts";
import { describeChanges } from "./changes.ts";
import { restLimitOn } from "./rest-limit.ts";

export type PreviewedCommand =
  | ({ readonly ok: true } & EventPreview)
  | ({ readonly ok: false } & Refusal);

/**
 * What a command would change, without recording it: the assessment as it would be, the changes in words, warnings, and
 * whether what they did is allowed; or why it would be refused. The server and the screen ask the same function.
 * @example previewCommand({ kind: "record", eventId, event }, facts, { today, actorId })
 */
export function previewCommand(
  command: CaseCommand,
  facts: CaseFacts,
  context: CommandContext,
): PreviewedCommand {
  const decision = decide(command, facts.state, withRestLimit(facts, context));
  if (!decision.ok) return decision;
  const { state, after, changes } = lookAhead(facts, decision.events, context);
  const fact = decision.events.find((event) => event.type !== "corrected");
  const allowed = fact ? answerAllowed(fact, viewCase({ ...facts, state }), after.findings) : null;
  return { ok: true, after, changes, warnings: decision.warnings, allowed };
}

export type PreviewedHistory = Omit<EventPreview, "allowed"> & Pick<HistoryDecision, "refusals">;

/**
 * What a list of events would change, and which of its lines cannot be: those are left out of what it shows, so that the rest can be
 * looked at meanwhile. Nothing is recorded.
 * @example previewHistory([{ eventId, event }], facts, { today, actorId }).after.stage
 */
export function previewHistory(
  told: readonly ToldEvent[],
  facts: CaseFacts,
  context: CommandContext,
): PreviewedHistory {
  const { events, refusals, warnings } = decideHistory(
    told,
    facts.state,
    withRestLimit(facts, context),
  );
  const { after, changes } = lookAhead(facts, events, context);
  return { after, changes, refusals, warnings: [...new Set(warnings.map(({ words }) => words))] };
}

function withRestLimit(facts: CaseFacts, context: CommandContext): CommandContext {
  return { ...context, restLimit: restLimitOn(facts, context.today) };
}

/** The case as it would be with these events. */
function lookAhead(facts: CaseFacts, events: readonly CaseEventDraft[], { today }: CommandContext) {
  const state = replay([...facts.state.history, ...events]);
  const after = assess({ ...facts, state }, today);
  const changes = describeChanges(
    { assessment: assess(facts, today), state: facts.state },
    { assessment: after, state },
    today,
  );
  return { state, after, changes };
}
