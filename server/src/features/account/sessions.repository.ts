import type { Tx } from "../../database/tenancy.ts";

const columns = {
  id: true,
  trustedDevice: true,
  userAgent: true,
  createdAt: true,
  updatedAt: true,
} as const;

/** Sessions belong to the user, not to a workspace. Last used first. */
export async function findSessions(tx: Tx, userId: string) {
  return tx.session.findMany({
    where: { userId },
    orderBy: [{ updatedAt: "desc" }, { id: "asc" }],
    take: 100,
    select: columns,
  });
}

/** False where the user has no such session. */
export async function deleteSession(tx: Tx, userId: string, id: string): Promise<boolean> {
  const { count } = await tx.session.deleteMany({ where: { userId, id } });
  return count === 1;
}

export async function deleteSessions(tx: Tx, userId: string): Promise<number> {
  const { count } = await tx.session.deleteMany({ where: { userId } });
  return count;
}
