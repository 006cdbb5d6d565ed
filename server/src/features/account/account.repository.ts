import type { AccountPatch } from "@recourse/shared/api/account";
import type { Tx, WorkspaceScope } from "../../database/tenancy.ts";

export async function findAccount(tx: Tx, { workspaceId, userId }: WorkspaceScope) {
  const user = await tx.user.findUniqueOrThrow({
    where: { id: userId },
    select: { id: true, name: true, email: true, emailVerified: true, remindByEmail: true },
  });
  const workspace = await tx.workspace.findUniqueOrThrow({
    where: { id: workspaceId },
    select: { id: true, name: true, timeZone: true },
  });
  const demo = await tx.person.findFirst({
    where: { workspaceId, isDemo: true },
    select: { id: true },
  });
  return { user, workspace, hasDemo: demo !== null };
}

export async function updateAccount(
  tx: Tx,
  { workspaceId, userId }: WorkspaceScope,
  { timeZone, ...user }: AccountPatch,
  now: Date,
): Promise<void> {
  if (Object.keys(user).length > 0) {
    await tx.user.update({
      where: { id: userId },
      data: { ...user, updatedAt: now },
      select: { id: true },
    });
  }
  if (timeZone !== undefined) {
    await tx.workspace.update({
      where: { id: workspaceId },
      data: { timeZone },
      select: { id: true },
    });
  }
}
