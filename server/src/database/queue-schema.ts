import type pg from "pg";
import { StartError } from "./start-error.ts";

/** The schema of the job queue. Its tables belong to the owner; the app's role may only use them. */
export const queueSchema = "pgboss";

const grants = `
  grant usage on schema ${queueSchema} to recourse_app;
  grant select, insert, update, delete on all tables in schema ${queueSchema} to recourse_app;
  grant execute on all functions in schema ${queueSchema} to recourse_app;`;

/** Makes or upgrades the tables of the job queue. Run as the owner, so that no worker ever needs the right to. */
export async function installQueueSchema(client: pg.Client): Promise<void> {
  const wanted = await readWantedVersion();
  const found = await readVersion(client);
  if (found === wanted) return;
  if (found !== null && found > wanted)
    throw new StartError(
      `The job queue in this database is of a newer Recourse (version ${found}). Start that version, or use another database.`,
    );
  const { getConstructionPlans, getMigrationPlans } = await import("pg-boss");
  // Both scripts bring their own transaction and lock.
  const script =
    found === null ? getConstructionPlans(queueSchema) : getMigrationPlans(queueSchema, found);
  try {
    await client.query(`${script}\n${grants}`);
  } catch (error) {
    await client.query("rollback");
    // Another start was faster.
    if ((await readVersion(client)) !== wanted) throw error;
  }
}

async function readWantedVersion(): Promise<number> {
  const { default: about } = await import("pg-boss/package.json", { with: { type: "json" } });
  return about.pgboss.schema;
}

async function readVersion(client: pg.Client): Promise<number | null> {
  const { rows: found } = await client.query(
    `select to_regclass('${queueSchema}.version') is not null as known`,
  );
  if (!found[0].known) return null;
  const { rows } = await client.query(`select version from ${queueSchema}.version`);
  return rows[0]?.version ?? null;
}
