import { planReminders } from "@recourse/shared/assessment/plan-reminders";
import { projectCase } from "@recourse/shared/assessment/project-case";
import type { CaseEvent } from "@recourse/shared/workflow/events";
import type { Tx, WorkspaceScope } from "../../database/tenancy.ts";
import { toCaseFacts } from "./case-facts.ts";
import { type LockedCaseRow, type SummaryRow, toProjectionColumns } from "./case-rows.ts";
import { type CaseUpdate, saveCase } from "./case-writes.repository.ts";
import { changeReminders } from "./reminder-rows.ts";
import { findLastSeal, sealNewEvents } from "./seal-new-events.ts";
import type { WriteContext } from "./write-context.ts";

/**
 * Saves what follows from the facts of a case that this transaction has locked: new events, settings, projection and reminders.
 * @param before the row as it was locked, with the settings as they shall be
 * @param events all events of the case, of which the last `appended` are new
 * @returns the stored projection as it is now
 */
export async function saveCaseFacts(
  tx: Tx,
  scope: WorkspaceScope,
  before: LockedCaseRow,
  events: readonly CaseEvent[],
  appended: readonly CaseEvent[],
  context: WriteContext,
): Promise<SummaryRow> {
  const facts = toCaseFacts(before, events);
  const projection = projectCase(facts);
  const after = await findLastSeal(tx, scope, before);
  const write: CaseUpdate = {
    caseId: before.id,
    version: before.version + 1,
    askedFor: before.askedFor,
    claimStage: before.claimStage,
    ...sealNewEvents(before.id, appended, { after, recordedAt: context.now }),
    eventCount: events.length,
    projection,
    reminders: changeReminders(planReminders(facts), before.reminders, {
      ...context,
      userId: scope.userId,
      isDemo: before.isDemo,
    }),
    now: context.now,
  };
  if (context.atEnd) context.atEnd((tx) => saveCase(tx, scope, write));
  else await saveCase(tx, scope, write);
  return {
    ...before,
    ...toProjectionColumns(projection),
    version: write.version,
    updatedAt: context.now.toISOString(),
  };
}
