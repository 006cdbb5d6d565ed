import { existsSync, realpathSync } from "node:fs";
import { join, resolve } from "node:path";
import { answers, ask, databaseName, urlsOf } from "./embedded-address.ts";
import { type Binaries, findBinaries } from "./embedded-binaries.ts";
import { accounts, type Passwords, prepareCluster, readPasswords } from "./embedded-cluster.ts";
import { launch, type Place } from "./embedded-launch.ts";
import {
  findServers,
  type PostmasterFile,
  readPostmasterFile,
  stopServers,
} from "./embedded-processes.ts";
import { type FolderLock, folderInUse, lockFolder } from "./folder-lock.ts";

/** A running built-in server. `ownerUrl` migrates, `appUrl` serves, `superuserUrl` is for backups and tests. */
export type EmbeddedServer = {
  ownerUrl: string;
  appUrl: string;
  superuserUrl: string;
  pid(): number;
  stop(): Promise<void>;
};

export type EmbeddedOptions = {
  dataFolder: string;
  /** Called when the server died and was started again, or could not be. */
  onRestart?: (outcome: { ok: boolean; message: string }) => void;
  /** Settings for a throw-away server, such as `fsync=off`. Never set for a real one. */
  settings?: readonly string[];
};

/**
 * Starts PostgreSQL on a folder and keeps it running, or takes over one that a killed app left behind.
 * The folder is ours alone until `stop`.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const dataFolder = resolve(options.dataFolder);
  const lock = lockFolder(dataFolder);
  if (lock === null) throw folderInUse(dataFolder);
  try {
    const binaries = findBinaries();
    const cluster = join(realpathSync(dataFolder), "postgres");
    const passwords = await takeOver(binaries, dataFolder, cluster);
    const place = { binaries, dataFolder, cluster, passwords, settings: options.settings ?? [] };
    const running = (await adopt(place)) ?? (await launch(place));
    await ensureAccounts(running, passwords).catch(async (error) => {
      await stopServers(cluster);
      throw error;
    });
    return supervise(place, running, lock, options.onRestart ?? (() => undefined));
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** Joins the server of a running app; null where none runs on the folder. For commands beside the app. */
export async function joinEmbedded(folder: string): Promise<EmbeddedServer | null> {
  const dataFolder = resolve(folder);
  const file = readPostmasterFile(join(dataFolder, "postgres"));
  const passwords = readPasswords(dataFolder);
  if (!file || !passwords || !(await answers(file, passwords, join(dataFolder, "postgres"))))
    return null;
  return { ...urlsOf(file, passwords), pid: () => file.pid, stop: async () => undefined };
}

/** A server that still runs has its data in use: nothing is prepared or repaired beneath it. */
async function takeOver(
  binaries: Binaries,
  dataFolder: string,
  cluster: string,
): Promise<Passwords> {
  const known = readPasswords(dataFolder);
  if (existsSync(cluster) && findServers(cluster).length > 0) {
    const file = readPostmasterFile(cluster);
    if (known && file && (await answers(file, known, cluster))) return known;
    await stopServers(cluster);
  }
  return prepareCluster(binaries, dataFolder, cluster);
}

async function adopt(place: Place): Promise<PostmasterFile | null> {
  if (findServers(place.cluster).length === 0) return null;
  const file = readPostmasterFile(place.cluster);
  return file && (await answers(file, place.passwords, place.cluster)) ? file : null;
}

/** Starts the server again when it dies, on the same port and socket, so that the pools find it. */
function supervise(
  place: Place,
  first: PostmasterFile,
  lock: FolderLock,
  onRestart: NonNullable<EmbeddedOptions["onRestart"]>,
): EmbeddedServer {
  let running = first;
  let stopping = false;
  let restart: Promise<void> | null = null;
  const look = () => {
    if (stopping || restart || findServers(place.cluster).includes(running.pid)) return;
    restart = launch(place)
      .then((file) => {
        running = file;
        onRestart({ ok: true, message: "PostgreSQL had stopped and was started again." });
      })
      .catch((error) => onRestart({ ok: false, message: String(error?.message ?? error) }))
      .finally(() => {
        restart = null;
      });
  };
  const watch = setInterval(look, 1000);
  watch.unref();
  return {
    ...urlsOf(first, place.passwords),
    pid: () => running.pid,
    async stop() {
      if (stopping) return;
      stopping = true;
      clearInterval(watch);
      await restart;
      await stopServers(place.cluster);
      lock.release();
    },
  };
}

/** The owner may make roles and owns the database, and is no superuser: the same rights as on a rented server. */
async function ensureAccounts(file: PostmasterFile, passwords: Passwords): Promise<void> {
  const { superuserUrl, ownerUrl, appUrl } = urlsOf(file, passwords);
  const open = await Promise.all([ownerUrl, appUrl].map(isReadyQuietly));
  if (open.every(Boolean)) return;
  for (const [name, password, rights] of [
    [accounts.owner, passwords.owner, "createrole createdb"],
    [accounts.app, passwords.app, "nocreaterole"],
  ] as const) {
    const [known] = await ask(superuserUrl, `select 1 from pg_roles where rolname = '${name}'`);
    await ask(
      superuserUrl,
      `${known ? "alter" : "create"} role ${name} login ${rights} password '${password}'`,
    );
  }
  const [known] = await ask(
    superuserUrl,
    `select 1 from pg_database where datname = '${databaseName}'`,
  );
  if (!known) await ask(superuserUrl, `create database ${databaseName} owner ${accounts.owner}`);
}

async function isReadyQuietly(url: string): Promise<boolean> {
  return ask(url, "select 1").then(
    () => true,
    () => false,
  );
}
