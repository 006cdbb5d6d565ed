import type { Tx, WorkspaceScope } from "../../database/tenancy.ts";

/** Lets one transaction at a time load or remove the demo of a workspace: two clicks must not load it twice. */
export async function lockDemo(tx: Tx, scope: WorkspaceScope): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`demo:${scope.workspaceId}`}, 0))`;
}

export function countDemoCases(tx: Tx, scope: WorkspaceScope): Promise<number> {
  return tx.recordsCase.count({ where: { workspaceId: scope.workspaceId, isDemo: true } });
}

/** Removes the invented cases of this workspace, their history included, and answers the keys of the files to remove. */
export async function deleteDemoCases(tx: Tx): Promise<string[]> {
  const rows = await tx.$queryRaw<{ key: string }[]>`select delete_demo_cases() as key`;
  return rows.map(({ key }) => key);
}
