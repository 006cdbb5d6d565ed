import { readFileSync } from "node:fs";

/** The most memory that a process has held so far, in bytes; null where it has ended. Linux only. */
export function peakBytes(pid: string | number | undefined): number | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    const found = /VmHWM:\s+(\d+) kB/.exec(status);
    return found === null ? null : Number(found[1]) * 1024;
  } catch {
    return null;
  }
}

/** The processes that a process has started and that still run. Linux only. */
export function childrenOf(pid: number | undefined): string[] {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8");
  return children.trim().split(" ").filter(Boolean);
}
