import type { Logger } from "pino";
import type { Env } from "../env.ts";
import { checkRole, createDatabase, type Database } from "./client.ts";
import { makeDataFolder } from "./data-folder.ts";
import { joinEmbedded, startEmbedded } from "./embedded.ts";
import { migrateDatabase } from "./migrate.ts";
import { StartError } from "./start-error.ts";

type Settings = Pick<Env, "dataDir" | "databaseUrl" | "migrationDatabaseUrl" | "databasePoolSize">;

type Server = { ownerUrl: string; appUrl: string; stop(): Promise<void> };

/** What the connections of this process are called, where it is not the app. */
type Caller = { readonly name?: string };

export type OpenDatabase = {
  database: Database;
  /** Signs in as the owner of the tables. */
  ownerUrl: string;
  close(): Promise<void>;
};

/** The database of the app, running, up to date, and reached as the plain role. */
export async function openDatabase(
  env: Settings,
  log: Logger,
  caller: Caller = {},
): Promise<OpenDatabase> {
  makeDataFolder(env.dataDir);
  const server =
    env.databaseUrl === null ? await startBuiltIn(env, log) : addressesOf(env, env.databaseUrl);
  return prepare(server, { ...env, ...caller }, log);
}

/** For commands and workers beside the app: joins its built-in database, or opens it where no app runs. */
export async function joinDatabase(env: Settings, log: Logger): Promise<OpenDatabase> {
  const running = env.databaseUrl === null ? await joinEmbedded(env.dataDir) : null;
  return running ? prepare(running, env, log) : openDatabase(env, log);
}

function startBuiltIn({ dataDir }: Settings, log: Logger): Promise<Server> {
  return startEmbedded({
    dataFolder: dataDir,
    onRestart: ({ ok, message }) => log[ok ? "warn" : "error"](message),
  });
}

function addressesOf({ migrationDatabaseUrl }: Settings, databaseUrl: string): Server {
  const ownerUrl = migrationDatabaseUrl ?? databaseUrl;
  return { ownerUrl, appUrl: databaseUrl, stop: async () => undefined };
}

async function prepare(server: Server, env: Settings & Caller, log: Logger): Promise<OpenDatabase> {
  try {
    const appLogin = decodeURIComponent(new URL(server.appUrl).username);
    const applied = await migrateDatabase({ url: server.ownerUrl, appLogin });
    if (applied.length > 0) log.info({ applied }, "database migrated");
    const database = createDatabase({
      url: server.appUrl,
      poolSize: env.databasePoolSize,
      ...(env.name === undefined ? {} : { name: env.name }),
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
    return { database, ownerUrl: server.ownerUrl, close };
  } catch (error) {
    await server.stop();
    if (error instanceof StartError) throw error;
    throw new StartError(`The database could not be opened: ${String(error)}`, { cause: error });
  }
}
