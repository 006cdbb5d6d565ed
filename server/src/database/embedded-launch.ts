import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chownSync,
  closeSync,
  existsSync,
  fchownSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { isReady, urlsOf } from "./embedded-address.ts";
import { type Binaries, commandFor } from "./embedded-binaries.ts";
import { type Passwords, serverEnvironment } from "./embedded-cluster.ts";
import { type PostmasterFile, shortFolderPrefix, stopServers } from "./embedded-processes.ts";
import { StartError } from "./start-error.ts";

/** Everything that a start of the server needs to know. */
export type Place = {
  binaries: Binaries;
  dataFolder: string;
  cluster: string;
  passwords: Passwords;
  settings: readonly string[];
};

/** Starts the server on a folder that nobody serves, on the port of last time where that is free. */
export async function launch(place: Place): Promise<PostmasterFile> {
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
  try {
    while (!ended && failure === null) {
      if (await isReady(urlsOf(file, passwords).superuserUrl)) return file;
      await sleep(30);
    }
  } catch (error) {
    await stopServers(cluster);
    throw error;
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

/** A socket's path must stay under 108 bytes; a deep data folder gets a short one, the same each time, so that pools find it. */
function chooseSocketFolder(cluster: string, binaries: Binaries): string {
  if (process.platform === "win32") return "";
  if (Buffer.byteLength(join(cluster, ".s.PGSQL.65535")) <= 107) return cluster;
  const folder = `${shortFolderPrefix}${createHash("sha256").update(cluster).digest("hex").slice(0, 12)}`;
  // Whoever has this name already in a folder open to all would see what passes.
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { mode: 0o700 });
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
