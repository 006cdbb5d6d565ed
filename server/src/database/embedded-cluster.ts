import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { type Binaries, commandFor } from "./embedded-binaries.ts";
import { StartError } from "./start-error.ts";

const majorVersion = "18";

const passwordsSchema = z.object({ superuser: z.string(), owner: z.string(), app: z.string() });
export type Passwords = z.infer<typeof passwordsSchema>;

/** The accounts of the built-in server: one that made it, one that owns the tables, one that the app signs in with. */
export const accounts = {
  superuser: "postgres",
  owner: "recourse_owner",
  app: "recourse_login",
} as const;

/** Makes the cluster where there is none yet, and hands back the passwords that open it. */
export async function prepareCluster(
  binaries: Binaries,
  dataFolder: string,
  cluster: string,
): Promise<Passwords> {
  for (const name of readdirSync(dataFolder))
    if (name.startsWith("postgres.new-"))
      rmSync(join(dataFolder, name), { recursive: true, force: true, maxRetries: 10 });
  if (!existsSync(cluster)) {
    const passwords = writePasswords(dataFolder);
    await createCluster(binaries, dataFolder, cluster, passwords);
    return passwords;
  }
  checkVersion(cluster);
  giveTo(binaries, cluster);
  const passwords = readPasswords(dataFolder);
  if (passwords) return passwords;
  const renewed = writePasswords(dataFolder);
  await resetSuperuser(binaries, cluster, renewed);
  return renewed;
}

/** Made aside and moved into place in one step: a start that dies halfway leaves no half cluster. */
async function createCluster(
  binaries: Binaries,
  dataFolder: string,
  cluster: string,
  passwords: Passwords,
): Promise<void> {
  const aside = mkdtempSync(join(dataFolder, "postgres.new-"));
  const fresh = join(aside, "cluster");
  const passwordFile = join(aside, "password");
  mkdirSync(fresh, { mode: 0o700 });
  writeFileSync(passwordFile, passwords.superuser, { mode: 0o600 });
  if (binaries.runAs) for (const path of [aside, fresh, passwordFile]) giveTo(binaries, path);
  await runToEnd(
    binaries,
    "initdb",
    [
      `--pgdata=${fresh}`,
      `--username=${accounts.superuser}`,
      `--pwfile=${passwordFile}`,
      "--auth=scram-sha-256",
      "--encoding=UTF8",
      "--locale-provider=builtin",
      "--builtin-locale=C.UTF-8",
      "--locale=C",
      "--data-checksums",
    ],
    fresh,
  );
  renameSync(fresh, cluster);
  rmSync(aside, { recursive: true });
}

function checkVersion(cluster: string): void {
  const versionFile = join(cluster, "PG_VERSION");
  const found = existsSync(versionFile) ? readFileSync(versionFile, "utf8").trim() : null;
  if (found === majorVersion) return;
  throw new StartError(
    found === null
      ? `The folder ${cluster} holds no PostgreSQL data. Move it away, or set DATA_DIR to another folder.`
      : `The data in ${cluster} was written by PostgreSQL ${found}, and this Recourse brings PostgreSQL ${majorVersion}. Start the version of Recourse that wrote it, or set DATABASE_URL to a PostgreSQL ${found} server that holds the data.`,
  );
}

/** After a copy or a restore the files may belong to another user than the one that will run the server. */
function giveTo(binaries: Binaries, path: string): void {
  const { runAs } = binaries;
  if (!runAs || statSync(path).uid === runAs.uid) return;
  chownSync(path, runAs.uid, runAs.gid);
  if (!statSync(path).isDirectory()) return;
  for (const entry of readdirSync(path, { recursive: true, encoding: "utf8" }))
    chownSync(join(path, entry), runAs.uid, runAs.gid);
}

const passwordFileOf = (dataFolder: string) => join(dataFolder, "postgres-passwords.json");

export function readPasswords(dataFolder: string): Passwords | null {
  try {
    return passwordsSchema.parse(JSON.parse(readFileSync(passwordFileOf(dataFolder), "utf8")));
  } catch {
    return null;
  }
}

function writePasswords(dataFolder: string): Passwords {
  const make = () => randomBytes(24).toString("base64url");
  const passwords = { superuser: make(), owner: make(), app: make() };
  const file = passwordFileOf(dataFolder);
  rmSync(file, { force: true });
  writeFileSync(file, JSON.stringify(passwords), { mode: 0o600, flush: true });
  return passwords;
}

/** A lost password file must not lock the owner of the folder out: single-user mode asks for none. */
async function resetSuperuser(
  binaries: Binaries,
  cluster: string,
  fresh: Passwords,
): Promise<void> {
  await runToEnd(
    binaries,
    "postgres",
    ["--single", "-D", cluster, "postgres"],
    cluster,
    `alter role ${accounts.superuser} password '${fresh.superuser}'\n`,
  );
}

async function runToEnd(
  binaries: Binaries,
  program: "initdb" | "postgres",
  args: readonly string[],
  folder: string,
  input = "",
): Promise<void> {
  const command = commandFor(binaries, program, args, [folder]);
  const child: ChildProcess = spawn(command.file, command.args, {
    ...command.options,
    env: serverEnvironment(),
    cwd: folder,
  });
  let output = "";
  child.stdout?.on("data", (chunk) => (output += String(chunk)));
  child.stderr?.on("data", (chunk) => (output += String(chunk)));
  child.stdin?.on("error", () => undefined);
  child.stdin?.end(input);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  if (code === 0) return;
  const reason =
    output.split("\n").find((line) => /error|fatal/i.test(line)) ?? output.trim().slice(-300);
  throw new StartError(`PostgreSQL could not prepare its data in ${folder}: ${reason}`);
}

/** The server gets no secret of ours by its environment, and speaks English in UTC. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH ?? "", LC_ALL: "C", TZ: "UTC" };
}
