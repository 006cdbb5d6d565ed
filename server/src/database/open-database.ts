import type { Logger } from "pino";
import type { Env } from "../env.ts";
import { checkRole, createDatabase, type Database } from "./client.ts";
import { makeDataFolder } from "./data-folder.ts";
import { joinEmbedded, startEmbedded } from "./embedded.ts";
import { migrateDatabase } from "./migrate.ts";
import { StartError } from "./start-error.ts";

type Settings = Pick<Env, "dataDir" | "databaseUrl" | "migrationDatabaseUrl" | "databasePoolSize">;

export type OpenDatabase = { database: Database; close(): Promise<void> };

/** The database of the app, running, up to date, and reached as the plain role. */
export async function openDatabase(env: Settings, log: Logger): Promise<OpenDatabase> {
  makeDataFolder(env.dataDir);
  if (env.databaseUrl === null) return openEmbedded(env, log);
  const ownerUrl = env.migrationDatabaseUrl ?? env.databaseUrl;
  return prepare({ ownerUrl, appUrl: env.databaseUrl, stop: async () => undefined }, env, log);
}

/** For commands and workers beside the app: joins its built-in database, or opens it where no app runs. */
export async function joinDatabase(env: Settings, log: Logger): Promise<OpenDatabase> {
  const running = env.databaseUrl === null ? await joinEmbedded(env.dataDir) : null;
  return running ? prepare(running, env, log) : openDatabase(env, log);
}

async function openEmbedded(env: Settings, log: Logger): Promise<OpenDatabase> {
  const server = await startEmbedded({
    dataFolder: env.dataDir,
    onRestart: ({ ok, message }) => log[ok ? "warn" : "error"](message),
  });
  return prepare(server, env, log);
}

async function prepare(
  server: { ownerUrl: string; appUrl: string; stop(): Promise<void> },
  env: Settings,
  log: Logger,
): Promise<OpenDatabase> {
  try {
    const appLogin = decodeURIComponent(new URL(server.appUrl).username);
    const applied = await migrateDatabase({ url: server.ownerUrl, appLogin });
    if (applied.length > 0) log.info({ applied }, "database migrated");
    const database = createDatabase({
      url: server.appUrl,
      poolSize: env.databasePoolSize,
      onConnectionLost: () => log.warn("a database connection was lost"),
    });
    const close = async () => {
      await database.close();
      await server.stop();
    };
    await checkRole(database).catch(async (error) => {
      await database.close();
      throw error;
    });
    return { database, close };
  } catch (error) {
    await server.stop();
    if (error instanceof StartError) throw error;
    throw new StartError(`The database could not be opened: ${String(error)}`, { cause: error });
  }
}
