import type { Database } from "../database/client.ts";
import { type WorkspaceScope, withWorkspace } from "../database/tenancy.ts";

/** What the database itself notes of accounts and sessions, whoever writes them. */
const ofTheAccount = {
  action: {
    in: [
      "member.joined",
      "user.email_confirmed",
      "password.changed",
      "session.started",
      "session.ended",
    ],
  },
};

/** The audit entries of the work in a workspace, oldest first. */
export function readAudit(database: Database, scope: WorkspaceScope) {
  return read(database, scope, { NOT: ofTheAccount });
}

/** The audit entries of the account that the workspace belongs to, oldest first. */
export function readAccountAudit(database: Database, scope: WorkspaceScope) {
  return read(database, scope, ofTheAccount);
}

function read(database: Database, scope: WorkspaceScope, where: object) {
  return withWorkspace(database, scope, (tx) =>
    tx.auditEntry.findMany({
      where: { workspaceId: scope.workspaceId, ...where },
      orderBy: [{ at: "asc" }, { action: "asc" }],
      select: { actorId: true, action: true, subjectType: true, subjectId: true, details: true },
    }),
  );
}
