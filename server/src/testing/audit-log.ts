import type { Database } from "../database/client.ts";
import { type WorkspaceScope, withWorkspace } from "../database/tenancy.ts";

/** The audit entries of a workspace, oldest first. */
export function readAudit(database: Database, scope: WorkspaceScope) {
  return withWorkspace(database, scope, (tx) =>
    tx.auditEntry.findMany({
      where: { workspaceId: scope.workspaceId },
      orderBy: [{ at: "asc" }, { action: "asc" }],
      select: { actorId: true, action: true, subjectType: true, subjectId: true, details: true },
    }),
  );
}
