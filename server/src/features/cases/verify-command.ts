import type { Deps } from "../../deps.ts";
import { verifyTimelines } from "./verify-timelines.service.ts";
import { findWorkspaceOwners } from "./workspaces.repository.ts";

/** What the command found, in lines. */
export interface VerifyReport {
  readonly ok: boolean;
  readonly lines: readonly string[];
}

/** Checks the seals of every case of every workspace. Ids and codes only, never what an entry says. */
export async function runVerify({ database }: Pick<Deps, "database">): Promise<VerifyReport> {
  const lines: string[] = [];
  let checked = 0;
  for (const { workspaceId, userId } of await findWorkspaceOwners(database)) {
    const found = await verifyTimelines(database, { workspaceId, userId });
    checked += found.checked;
    for (const { caseId, place, fault } of found.broken) {
      lines.push(`workspace ${workspaceId}, case ${caseId}: entry ${place}, ${fault}`);
    }
  }
  const ok = lines.length === 0;
  const summary = ok
    ? `Checked ${checked} timelines: every entry is as it was recorded.`
    : `Checked ${checked} timelines: ${lines.length} are not as they were recorded.`;
  return { ok, lines: [...lines, summary] };
}
