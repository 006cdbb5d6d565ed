import {
  type ExhibitChoices,
  exhibitChoicesSchema,
  noExhibitChoices,
} from "@recourse/shared/packet/exhibits";
import type { Tx, WorkspaceScope } from "../../database/tenancy.ts";

/** Null where there is no such case. */
export async function findExhibitChoices(
  tx: Tx,
  { workspaceId }: WorkspaceScope,
  caseId: string,
): Promise<ExhibitChoices | null> {
  const row = await tx.recordsCase.findUnique({
    where: { workspaceId_id: { workspaceId, id: caseId } },
    select: { exhibitChoices: true },
  });
  if (row === null) return null;
  return row.exhibitChoices === null
    ? noExhibitChoices
    : exhibitChoicesSchema.parse(row.exhibitChoices);
}

/** The row is locked, so that of two changes at the same time none is lost. */
export async function lockExhibitChoices(
  tx: Tx,
  scope: WorkspaceScope,
  caseId: string,
): Promise<ExhibitChoices | null> {
  await tx.$queryRaw`
    select 1 from cases
    where workspace_id = ${scope.workspaceId}::uuid and id = ${caseId}::uuid for no key update`;
  return findExhibitChoices(tx, scope, caseId);
}

export async function saveExhibitChoices(
  tx: Tx,
  { workspaceId }: WorkspaceScope,
  caseId: string,
  exhibitChoices: ExhibitChoices,
): Promise<void> {
  await tx.recordsCase.updateMany({
    where: { workspaceId, id: caseId },
    data: { exhibitChoices },
  });
}
