import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { MigrationList } from "@prisma/schema-engine-wasm";
import pg from "pg";
import { connectForStart } from "./connect-for-start.ts";
import { installQueueSchema } from "./queue-schema.ts";
import { openSchemaEngine } from "./schema-engine.ts";
import { sealTimelines } from "./seal-timelines.ts";
import { StartError } from "./start-error.ts";

const defaultFolder = fileURLToPath(new URL("../../../prisma/migrations", import.meta.url));
const oldestVersion = 15;
/** Any number, as long as every Recourse uses the same: two starts do not migrate at once. */
const lockKey = 7_325_687_301;
/** A migration that waits for a lock stops everybody behind it: better to give up and try again. */
const limits = "-c lock_timeout=5000 -c statement_timeout=0";

type Migration = { name: string; sql: string; checksum: string };

export type MigrateOptions = {
  /** Signs in as the owner of the tables. */
  url: string;
  /** The login of the app, which becomes a member of the plain roles. */
  appLogin?: string;
  folder?: string;
};

/** Brings the database up to date and hands back the names of the migrations that it applied. */
export async function migrateDatabase(options: MigrateOptions): Promise<string[]> {
  const client = await connectForStart(options.url, limits);
  try {
    await checkServer(client);
    const migrations = readMigrations(options.folder ?? defaultFolder);
    const applied = (await isUpToDate(client, migrations))
      ? []
      : await migrateUnderLock(client, options.url, migrations);
    await installQueueSchema(client);
    await sealTimelines(client);
    await openRoles(client, options.appLogin);
    return applied;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function checkServer(client: pg.Client): Promise<void> {
  const { rows } = await client.query(`
    select current_setting('server_version_num')::int as number, current_setting('server_version') as words,
      current_user::text as name, has_schema_privilege('public', 'create') as may`);
  const [{ number, words, name, may }] = rows;
  if (number < oldestVersion * 10_000)
    throw new StartError(
      `This database is PostgreSQL ${words}, and Recourse needs PostgreSQL ${oldestVersion} or newer. Upgrade it, or unset DATABASE_URL to use the built-in one.`,
    );
  if (!may)
    throw new StartError(
      `The database user "${name}" may not change this database. It must own the database and be allowed to make roles, or MIGRATION_DATABASE_URL must name a user who is.`,
    );
}

function readMigrations(folder: string): Migration[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const sql = readFileSync(join(folder, name, "migration.sql"), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The usual case at a start, answered by one cheap query, so that the engine need not be loaded. */
async function isUpToDate(client: pg.Client, migrations: readonly Migration[]): Promise<boolean> {
  const applied = await readApplied(client);
  for (const [name, checksum] of applied) {
    const known = migrations.find((migration) => migration.name === name);
    if (!known)
      throw new StartError(
        `This database was made by a newer Recourse (it has "${name}"). Start that version, or use another database.`,
      );
    if (known.checksum !== checksum)
      throw new StartError(
        `The migration "${name}" is not the one that was applied to this database. Put the original file back, and write changes as a new migration.`,
      );
  }
  return migrations.every(({ name }) => applied.has(name));
}

async function readApplied(client: pg.Client): Promise<Map<string, string>> {
  const { rows: found } = await client.query(
    "select to_regclass('public._prisma_migrations') is not null as known",
  );
  if (!found[0].known) return new Map();
  const { rows } = await client.query(
    "select migration_name, checksum from public._prisma_migrations where finished_at is not null and rolled_back_at is null",
  );
  return new Map(rows.map((row) => [row.migration_name, row.checksum]));
}

async function migrateUnderLock(
  client: pg.Client,
  url: string,
  migrations: readonly Migration[],
): Promise<string[]> {
  await waitForLock(client);
  if (await isUpToDate(client, migrations)) return [];
  const { engine, lastScriptError, close } = await openSchemaEngine({ url, options: limits });
  try {
    for (const name of await readFailed(client))
      await engine.markMigrationRolledBack({ migrationName: name });
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList: toMigrationList(migrations),
      filters: { externalTables: [], externalEnums: [] },
    });
    return appliedMigrationNames;
  } catch (error) {
    throw explainFailure(lastScriptError() ?? error);
  } finally {
    await close();
  }
}

/** A migration runs whole or not at all (see schema-engine.ts): one that failed has left nothing, and may be tried again. */
async function readFailed(client: pg.Client): Promise<string[]> {
  const { rows: found } = await client.query(
    "select to_regclass('public._prisma_migrations') is not null as known",
  );
  if (!found[0].known) return [];
  const { rows } = await client.query(
    "select migration_name from public._prisma_migrations where finished_at is null and rolled_back_at is null",
  );
  return rows.map((row) => row.migration_name);
}

function explainFailure(error: unknown): StartError {
  const words =
    error instanceof Error ? error.message.replaceAll(/\s+/g, " ").slice(0, 600) : String(error);
  if (/42501|permission denied/.test(words))
    return new StartError(
      `The database user may not change this database. It must own the database and be allowed to make roles, or MIGRATION_DATABASE_URL must name one that is. (${words})`,
    );
  return new StartError(`The database could not be brought up to date: ${words}`, { cause: error });
}

async function waitForLock(client: pg.Client): Promise<void> {
  await client.query("set lock_timeout = '120s'");
  await client.query("select pg_advisory_lock($1)", [lockKey]);
  await client.query("set lock_timeout = '5s'");
}

function toMigrationList(migrations: readonly Migration[]): MigrationList {
  return {
    baseDir: "prisma/migrations",
    lockfile: { path: "migration_lock.toml", content: 'provider = "postgresql"\n' },
    shadowDbInitScript: "",
    migrationDirectories: migrations.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: "migration.sql", content: { tag: "ok", value: sql } },
    })),
  };
}

/** Lets the app's login, and the owner's where they are one, step down to the plain roles. Having made a role is not enough. */
async function openRoles(client: pg.Client, appLogin: string | undefined): Promise<void> {
  const { rows } = await client.query(
    `select login, role from unnest(array[current_user::text, $1]) as login, unnest(array['recourse_app', 'recourse_worker']) as role
     where exists (select from pg_roles where rolname = login)
       and not pg_has_role(login, role, case when current_setting('server_version_num')::int >= 160000 then 'set' else 'member' end)`,
    [appLogin ?? null],
  );
  for (const { login, role } of rows)
    await client.query(`grant ${pg.escapeIdentifier(role)} to ${pg.escapeIdentifier(login)}`);
}
