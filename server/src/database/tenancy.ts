import type { Database } from "./client.ts";
import { toDatabaseError } from "./database-unavailable.ts";
import type { Prisma } from "./generated/client.ts";
import type { TransactionOptions } from "./transaction.ts";

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
  options: TransactionOptions = {},
): Promise<T> {
  try {
    const settings = { "app.workspace_id": scope.workspaceId, "app.user_id": scope.userId };
    return await database.transaction(settings, work, options);
  } catch (error) {
    throw toDatabaseError(error);
  }
}
