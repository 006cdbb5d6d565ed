import type { Deps } from "../../deps.ts";
import { verifyLetters } from "../letters/verify-letters.service.ts";
import { verifyTimelines } from "./verify-timelines.service.ts";
import { findWorkspaceOwners } from "./workspaces.repository.ts";

/** What the command found, in lines. */
export interface VerifyReport {
  readonly ok: boolean;
  readonly lines: readonly string[];
}

/**
 * Checks the seals of every case of every workspace, and the words of every letter that was sent. Ids and codes only, never what an
 * entry or a letter says.
 */
export async function runVerify({ database }: Pick<Deps, "database">): Promise<VerifyReport> {
  const lines: string[] = [];
  const timelines = { checked: 0, changed: 0 };
  const letters = { checked: 0, changed: 0 };
  for (const { workspaceId, userId } of await findWorkspaceOwners(database)) {
    const scope = { workspaceId, userId };
    const cases = await verifyTimelines(database, scope);
    for (const { caseId, place, fault } of cases.broken)
      lines.push(`workspace ${workspaceId}, case ${caseId}: entry ${place}, ${fault}`);
    const sent = await verifyLetters(database, scope);
    for (const letterId of sent.changed)
      lines.push(`workspace ${workspaceId}, letter ${letterId}: the words do not fit their hash`);
    add(timelines, { checked: cases.checked, changed: cases.broken.length });
    add(letters, { checked: sent.checked, changed: sent.changed.length });
  }
  return {
    ok: lines.length === 0,
    lines: [
      ...lines,
      timelines.changed === 0
        ? `Checked ${timelines.checked} timelines: every entry is as it was recorded.`
        : `Checked ${timelines.checked} timelines: ${timelines.changed} are not as they were recorded.`,
      letters.changed === 0
        ? `Checked ${letters.checked} sent letters: every one is as it was sent.`
        : `Checked ${letters.checked} sent letters: ${letters.changed} are not as they were sent.`,
    ],
  };
}

interface Count {
  checked: number;
  changed: number;
}

function add(total: Count, { checked, changed }: Count): void {
  total.checked += checked;
  total.changed += changed;
}
