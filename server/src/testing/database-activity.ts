import type { ChildProcess } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import type pg from "pg";
import { connectForStart } from "../database/connect-for-start.ts";

export async function withConnection<T>(
  url: string,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = await connectForStart(url);
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Until so many in this database wait for a lock, or until that cannot be any more. */
export function untilWaiting(url: string, count = 1, isVain = () => false): Promise<void> {
  return withConnection(url, async (client) => {
    const waiting = () =>
      countOthers(client, "pid in (select pid from pg_locks where not granted)");
    while (!isVain() && (await waiting()) < count) await sleep(10);
  });
}

/** Until a process changes the keys of workspaces, or has ended. */
export function untilChanging(url: string, child: ChildProcess): Promise<void> {
  return withConnection(url, async (client) => {
    const changing = () => countOthers(client, "query like '%workspace_keys%'");
    while (child.exitCode === null && (await changing()) === 0) await sleep(1);
  });
}

/**
 * Lets a change of the master key wait in the middle of its commit.
 * @returns how to let it go on, or break it off
 */
export async function holdCommits(
  ownerUrl: string,
): Promise<(how: { comesThrough: boolean }) => Promise<void>> {
  const holder = await connectForStart(ownerUrl);
  await holder.query(`
    create function wait_in_commit() returns trigger language plpgsql as
      'begin perform pg_advisory_xact_lock(1); return null; end';
    create constraint trigger wait_in_commit after update on master_key_checks
      deferrable initially deferred for each row execute function wait_in_commit();
    select pg_advisory_lock(1)`);
  return async ({ comesThrough }) => {
    if (!comesThrough)
      await holder.query(
        "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid in (select pid from pg_locks where locktype = 'advisory' and not granted)",
      );
    await holder.end();
  };
}

/** Until nobody is connected but those of one name: the database has done with whoever was killed. */
export function untilOnly(url: string, name: string): Promise<void> {
  return withConnection(url, async (client) => {
    while ((await countOthers(client, "application_name <> $1", [name])) > 0) await sleep(10);
  });
}

async function countOthers(
  client: pg.Client,
  condition: string,
  values: string[] = [],
): Promise<number> {
  const { rows } = await client.query(
    `select count(*)::int as count from pg_stat_activity
     where datname = current_database() and pid <> pg_backend_pid() and ${condition}`,
    values,
  );
  return rows[0].count;
}
