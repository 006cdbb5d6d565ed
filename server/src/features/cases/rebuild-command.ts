import type { Deps } from "../../deps.ts";
import { dateIn } from "../../http/today.ts";
import { rebuildCases } from "./rebuild-cases.service.ts";
import { findWorkspaceOwners } from "./workspaces.repository.ts";

/** What the command found, in lines. */
export interface RebuildReport {
  /** Every row is now what its events say. */
  readonly ok: boolean;
  readonly lines: readonly string[];
}

/** Compares every case of every workspace with its events, and mends what differs unless it only checks. */
export async function runRebuild(
  { database, clock }: Pick<Deps, "database" | "clock">,
  { checkOnly }: { readonly checkOnly: boolean },
): Promise<RebuildReport> {
  const now = clock.now();
  const lines: string[] = [];
  let checked = 0;
  let unreadable = 0;
  for (const { workspaceId, userId, timeZone } of await findWorkspaceOwners(database)) {
    const context = { now, timeZone, today: dateIn(timeZone, now), repair: !checkOnly };
    const found = await rebuildCases(database, { workspaceId, userId }, context);
    checked += found.checked;
    for (const { caseId, columns } of found.differences) {
      if (columns.includes("events")) unreadable += 1;
      lines.push(`workspace ${workspaceId}, case ${caseId}: ${describe(columns, checkOnly)}`);
    }
  }
  const clean = lines.length === 0;
  const summary = clean
    ? `Checked ${checked} cases: every row is what its events say.`
    : `Checked ${checked} cases: ${lines.length} differ from their events.`;
  return { ok: clean || (!checkOnly && unreadable === 0), lines: [...lines, summary] };
}

function describe(columns: readonly string[], checkOnly: boolean): string {
  if (columns.includes("events")) return "its events cannot be read; left as it is";
  return `${columns.join(", ")} ${checkOnly ? "differ" : "put right"}`;
}
