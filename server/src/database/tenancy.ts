import type { Database } from "./client.ts";
import { toDatabaseError } from "./database-unavailable.ts";
import { Prisma } from "./generated/client.ts";

/** Whose data, on whose behalf. Proven by the session before it gets here. */
export type WorkspaceScope = { workspaceId: string; userId: string };

/** A transaction inside one workspace. */
export type Tx = Prisma.TransactionClient;

/**
 * The only way to the tables of a workspace. Everything in `work` happens in one transaction, all of it or nothing, and
 * row-level security shows it this workspace's rows only.
 */
export async function withWorkspace<T>(
  database: Database,
  scope: WorkspaceScope,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  try {
    // Local to the transaction (the third argument): the connection goes back to the pool without it.
    const opening = Prisma.sql`select set_config('app.workspace_id', ${scope.workspaceId}, true), set_config('app.user_id', ${scope.userId}, true)`;
    return await database.transaction(opening, work);
  } catch (error) {
    throw toDatabaseError(error);
  }
}
