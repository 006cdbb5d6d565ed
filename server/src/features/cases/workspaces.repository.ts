import type { Database } from "../../database/client.ts";
import type { WorkspaceScope } from "../../database/tenancy.ts";

/** A workspace with its first member, for commands that have no session. */
export interface WorkspaceOwner extends WorkspaceScope {
  readonly email: string;
  readonly timeZone: string;
}

/** Every workspace, oldest first; with an address only those of that account. */
export function findWorkspaceOwners(
  database: Database,
  email: string | null = null,
): Promise<WorkspaceOwner[]> {
  return database.sql.$queryRaw<WorkspaceOwner[]>`
    select distinct on (w.created_at, w.id)
      w.id as "workspaceId", u.id as "userId", u.email, w.time_zone as "timeZone"
    from workspaces w
    join workspace_members m on m.workspace_id = w.id
    join users u on u.id = m.user_id
    where ${email}::text is null or lower(u.email) = lower(${email}::text)
    order by w.created_at, w.id, m.created_at`;
}
