import { projectCase } from "@recourse/shared/assessment/project-case";
import { caseEventSchema } from "@recourse/shared/workflow/events";
import type { Database } from "../../database/client.ts";
import { rowsById } from "../../database/rows-by-id.ts";
import { type WorkspaceScope, withWorkspace } from "../../database/tenancy.ts";
import { eventsOf, toCaseFacts } from "./case-facts.ts";
import { type FactsRow, toProjectionColumns } from "./case-rows.ts";
import { findFactsAfter, lockCase } from "./cases.repository.ts";
import { saveCaseFacts } from "./save-case.service.ts";
import type { WriteContext } from "./write-context.ts";

/** A case whose stored row is not what its events say. */
export interface CaseDifference {
  readonly caseId: string;
  /** Columns that differ; "events" where the history itself cannot be read. */
  readonly columns: readonly string[];
}

/**
 * Works out every case of a workspace from its events and compares it with the stored row. With `repair` the row is corrected, each
 * case in a transaction of its own, so that the app can go on serving. A history that cannot be read is reported and left alone.
 */
export async function rebuildCases(
  database: Database,
  scope: WorkspaceScope,
  context: WriteContext & { readonly repair: boolean },
): Promise<{ checked: number; differences: CaseDifference[] }> {
  const differences: CaseDifference[] = [];
  let checked = 0;
  for await (const row of rowsById(database, scope, findFactsAfter, ({ id }) => id)) {
    const columns = findDifferences(row);
    if (columns.length > 0) differences.push({ caseId: row.id, columns });
    if (context.repair && columns.length > 0 && !columns.includes("events")) {
      await repairCase(database, scope, row.id, context);
    }
    checked += 1;
  }
  return { checked, differences };
}

function findDifferences(row: FactsRow): string[] {
  const events = eventsOf(row);
  const isUnbroken = events.every(({ sequence }, index) => sequence === index + 1);
  if (!isUnbroken || !events.every((event) => caseEventSchema.safeParse(event).success)) {
    return ["events"];
  }
  const expected = {
    ...toProjectionColumns(projectCase(toCaseFacts(row, events))),
    eventCount: events.length,
  };
  const stored: Record<string, unknown> = { ...row };
  return Object.entries(expected).flatMap(([column, value]) =>
    stored[column] === value ? [] : [column],
  );
}

async function repairCase(
  database: Database,
  scope: WorkspaceScope,
  caseId: string,
  context: WriteContext,
): Promise<void> {
  await withWorkspace(database, scope, async (tx) => {
    const row = await lockCase(tx, scope, caseId);
    if (row) await saveCaseFacts(tx, scope, row, eventsOf(row), [], context);
  });
}
