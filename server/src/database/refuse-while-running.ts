import type pg from "pg";
import { appConnections } from "./client.ts";
import { StartError } from "./start-error.ts";

/**
 * Refuses where an app or a worker is connected to this database. One that only waits may have no connection open, so what must not
 * happen beside a running app needs a guard of its own as well.
 */
export async function refuseWhileRunning(owner: pg.Client): Promise<void> {
  const { rows } = await owner.query(
    `select count(*)::int as connections from pg_stat_activity
     where datname = current_database() and application_name = any($1)`,
    [appConnections],
  );
  if (rows[0].connections > 0)
    throw new StartError(
      "Recourse is running on this database. Stop every app and every worker first. Nothing was changed.",
    );
}
