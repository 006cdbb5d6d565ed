import { readFileSync } from "node:fs";
import { cpus, release, type as systemName, totalmem } from "node:os";

/** The facts of the machine without which no figure means anything. */
export function describeMachine(postgres: string): string[] {
  const [cpu] = cpus();
  return [
    `${systemName()} ${release()}, ${cpus().length} × ${cpu?.model.trim() ?? "unknown CPU"}, ${megabytes(totalmem())} MB memory`,
    `Node ${process.versions.node}, PostgreSQL ${postgres}`,
    "Load generator, app and database share this machine.",
  ];
}

/** Resident memory of a process in MB. Linux only; null elsewhere. */
export function residentMemory(pid: number): number | null {
  try {
    const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return kilobytes === undefined ? null : Math.round(Number(kilobytes) / 1024);
  } catch {
    return null;
  }
}

const megabytes = (bytes: number) => Math.round(bytes / 1024 / 1024);
