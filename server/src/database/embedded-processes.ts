import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, readlinkSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** Sockets of data folders whose path is too long for one. */
export const shortFolderPrefix = join(tmpdir(), "recourse-socket-");

/** What a running server says about itself in its `postmaster.pid`. */
export type PostmasterFile = { pid: number; port: number; socketFolder: string };

/** Reads `postmaster.pid`: pid, data folder, start time, port, socket folder, listen address, …, status. */
export function readPostmasterFile(cluster: string): PostmasterFile | null {
  try {
    const lines = readFileSync(join(cluster, "postmaster.pid"), "utf8").split("\n");
    const [pid = 0, port = 0] = [lines[0], lines[3]].map((line) => Number.parseInt(line ?? "", 10));
    return pid > 0 && port > 0 ? { pid, port, socketFolder: lines[4] ?? "" } : null;
  } catch {
    return null;
  }
}

/** Every live PostgreSQL process that works in the folder, whoever started it, the postmaster first. */
export function findServers(cluster: string): number[] {
  const claimed = readPostmasterFile(cluster)?.pid ?? 0;
  const found = process.platform === "linux" ? scanProcesses(cluster) : askProcessList(claimed);
  return found.sort((a, b) => Number(b === claimed) - Number(a === claimed) || a - b);
}

/** PostgreSQL changes into its data folder: the working directory cannot lie, as a pid file can. */
function scanProcesses(cluster: string): number[] {
  const folder = realpathSync(cluster);
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        if (readlinkSync(`/proc/${pid}/cwd`) !== folder) return false;
        return readFileSync(`/proc/${pid}/comm`, "utf8").trim() === "postgres" && !isZombie(pid);
      } catch {
        return false;
      }
    })
    .map(Number);
}

function isZombie(pid: string): boolean {
  return /\) Z/.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
}

function askProcessList(pid: number): number[] {
  if (pid === 0 || !isAlive(pid)) return [];
  if (process.platform === "win32") return [pid];
  try {
    const command = execFileSync("ps", ["-o", "comm=", "-p", String(pid)], { encoding: "utf8" });
    return command.includes("postgres") ? [pid] : [];
  } catch {
    return [];
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/**
 * Stops whatever serves the folder: first the way that disconnects clients and writes everything down, then harder.
 * Nothing that was committed is lost either way. Removes `postmaster.pid` only when no process is left.
 */
export async function stopServers(cluster: string): Promise<void> {
  const socketFolder = readPostmasterFile(cluster)?.socketFolder ?? "";
  const steps = [
    ["SIGINT", 20_000],
    ["SIGQUIT", 5_000],
    ["SIGKILL", 5_000],
  ] as const;
  for (const [signal, patience] of steps) {
    const [postmaster, ...others] = findServers(cluster);
    if (postmaster === undefined) break;
    // The postmaster tells its children; only a kill that it cannot hear must reach each of them.
    for (const pid of signal === "SIGKILL" ? [postmaster, ...others] : [postmaster])
      send(pid, signal);
    await waitUntilGone(cluster, patience);
  }
  if (findServers(cluster).length === 0) removeTraces(cluster, socketFolder);
}

/** What a dead server leaves behind names a process id that may by now be somebody else's, or a dead one not yet buried. */
function removeTraces(cluster: string, socketFolder: string): void {
  if (socketFolder.startsWith(shortFolderPrefix))
    rmSync(socketFolder, { recursive: true, force: true });
  for (const name of readdirSync(cluster))
    if (name === "postmaster.pid" || name.startsWith(".s.PGSQL."))
      rmSync(join(cluster, name), { force: true });
}

async function waitUntilGone(cluster: string, patience: number): Promise<void> {
  for (let waited = 0; waited < patience; waited += 50) {
    if (findServers(cluster).length === 0) return;
    await sleep(50);
  }
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It is gone already.
  }
}
