import { realpathSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { accounts, type Passwords } from "./embedded-cluster.ts";
import { isAlive, type PostmasterFile } from "./embedded-processes.ts";
import { errorCode, StartError } from "./start-error.ts";

export const databaseName = "recourse";

export function urlsOf(file: PostmasterFile, passwords: Passwords) {
  const url = (user: keyof typeof accounts, database: string) => {
    const socket = file.socketFolder === "" ? "" : `?host=${encodeURIComponent(file.socketFolder)}`;
    return `postgresql://${accounts[user]}:${passwords[user]}@localhost:${file.port}/${database}${socket}`;
  };
  return {
    ownerUrl: url("owner", databaseName),
    appUrl: url("app", databaseName),
    superuserUrl: url("superuser", "postgres"),
  };
}

export async function ask(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 3000,
    query_timeout: 30_000,
  });
  client.on("error", () => undefined);
  try {
    await client.connect();
    return (await client.query(sql)).rows;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** True where a server answers within a few seconds and really serves this folder. */
export async function answers(
  file: PostmasterFile,
  passwords: Passwords,
  cluster: string,
): Promise<boolean> {
  for (let attempt = 0; attempt < 25 && isAlive(file.pid); attempt += 1) {
    try {
      const [row] = await ask(urlsOf(file, passwords).superuserUrl, "show data_directory");
      return row?.data_directory === realpathSync(cluster);
    } catch (error) {
      // 57P03: it is still replaying what a crash left; that is worth the wait.
      if (errorCode(error) !== "57P03") return false;
      await sleep(200);
    }
  }
  return false;
}

/** True once a server that was just started takes connections. */
export async function isReady(url: string): Promise<boolean> {
  try {
    await ask(url, "select 1");
    return true;
  } catch (error) {
    const code = errorCode(error);
    if (code === "28P01")
      throw new StartError(
        "The password file in the data folder does not fit its database. Put the right postgres-passwords.json back, or delete it and start again: a new one is made.",
      );
    return false;
  }
}
