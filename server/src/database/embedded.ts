import { spawn } from "node:child_process";
import {
  chownSync,
  closeSync,
  existsSync,
  fchownSync,
  mkdtempSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { type Binaries, commandFor, findBinaries } from "./embedded-binaries.ts";
import {
  accounts,
  type Passwords,
  prepareCluster,
  readPasswords,
  serverEnvironment,
} from "./embedded-cluster.ts";
import {
  findServers,
  isAlive,
  type PostmasterFile,
  readPostmasterFile,
  stopServers,
} from "./embedded-processes.ts";
import { type FolderLock, folderInUse, lockFolder } from "./folder-lock.ts";
import { errorCode, StartError } from "./start-error.ts";

export const databaseName = "recourse";

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
    await ensureAccounts(running, passwords);
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

type Place = {
  binaries: Binaries;
  dataFolder: string;
  cluster: string;
  passwords: Passwords;
  settings: readonly string[];
};

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

/** True where a server answers within a few seconds and really serves this folder. */
async function answers(
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

async function launch(place: Place): Promise<PostmasterFile> {
  await stopServers(place.cluster);
  const remembered = readPort(place.dataFolder);
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const port = await choosePort(attempt === 0 ? remembered : 0);
    const running = await launchOn(place, port);
    if (running === "port taken") continue;
    writeFileSync(portFileOf(place.dataFolder), `${port}\n`);
    return running;
  }
  throw new StartError(
    "PostgreSQL found no free port on 127.0.0.1. Close other programs and try again.",
  );
}

async function launchOn(place: Place, port: number): Promise<PostmasterFile | "port taken"> {
  const { binaries, cluster, passwords } = place;
  const socketFolder = chooseSocketFolder(cluster, binaries);
  const settings = [
    `port=${port}`,
    "listen_addresses=127.0.0.1",
    `unix_socket_directories=${socketFolder}`,
    "unix_socket_permissions=0700",
    // The log must not repeat what people wrote: no statements, no values, no row contents.
    "log_min_error_statement=panic",
    "log_error_verbosity=terse",
    "log_parameter_max_length=0",
    "log_parameter_max_length_on_error=0",
    ...place.settings,
  ];
  const logFile = join(place.dataFolder, "postgres.log");
  const log = openLog(logFile, binaries);
  const args = ["-D", cluster, ...settings.flatMap((setting) => ["-c", setting])];
  const command = commandFor(binaries, "postgres", args, [cluster]);
  const child = spawn(command.file, command.args, {
    ...command.options,
    // Its own session: Ctrl-C in the terminal is for the app, which then stops the server in good order.
    detached: true,
    stdio: ["ignore", log, log],
    env: serverEnvironment(),
    cwd: cluster,
  });
  const { size } = statSync(logFile);
  closeSync(log);
  let failure: Error | null = null;
  let ended = false;
  child.once("error", (error) => (failure = error));
  child.once("exit", () => (ended = true));
  child.unref();
  const file = { pid: child.pid ?? 0, port, socketFolder };
  while (!ended && failure === null) {
    if (await isReady(urlsOf(file, passwords).superuserUrl)) return file;
    await sleep(30);
  }
  const said = readFileSync(logFile, "utf8").slice(size);
  if (/could not bind|could not create any TCP/.test(said)) return "port taken";
  const reason =
    said.split("\n").find((line) => /FATAL|PANIC/.test(line)) ??
    String(failure ?? "it ended at once");
  throw new StartError(
    `PostgreSQL did not start: ${reason.trim()} The full story is in ${logFile}.`,
  );
}

async function isReady(url: string): Promise<boolean> {
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
      if (running.socketFolder !== place.cluster)
        rmSync(running.socketFolder, { recursive: true, force: true });
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

async function ask(url: string, sql: string): Promise<Record<string, unknown>[]> {
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

function urlsOf(file: PostmasterFile, passwords: Passwords) {
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

/** A socket's path must stay under 108 bytes; a deep data folder gets a short folder of its own. */
function chooseSocketFolder(cluster: string, binaries: Binaries): string {
  if (process.platform === "win32") return "";
  if (Buffer.byteLength(join(cluster, ".s.PGSQL.65535")) <= 107) return cluster;
  const folder = mkdtempSync(join(tmpdir(), "recourse-"));
  if (binaries.runAs) chownSync(folder, binaries.runAs.uid, binaries.runAs.gid);
  return folder;
}

function openLog(file: string, binaries: Binaries): number {
  if (existsSync(file) && statSync(file).size > 10_000_000) renameSync(file, `${file}.1`);
  const log = openSync(file, "a", 0o600);
  if (binaries.runAs) fchownSync(log, binaries.runAs.uid, binaries.runAs.gid);
  return log;
}

const portFileOf = (dataFolder: string) => join(dataFolder, "postgres-port");

function readPort(dataFolder: string): number {
  try {
    return Number.parseInt(readFileSync(portFileOf(dataFolder), "utf8"), 10) || 0;
  } catch {
    return 0;
  }
}

/** The wished port where it is free, else any. */
async function choosePort(wish: number): Promise<number> {
  const server = createServer();
  const listen = (port: number) =>
    new Promise<boolean>((done) => {
      server.once("error", () => done(false));
      server.listen({ port, host: "127.0.0.1", exclusive: true }, () => done(true));
    });
  if (!(await listen(wish))) await listen(0);
  const address = server.address();
  await new Promise((done) => server.close(done));
  return typeof address === "object" && address ? address.port : 0;
}
