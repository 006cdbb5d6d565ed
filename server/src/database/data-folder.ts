import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { errorCode, StartError } from "./start-error.ts";

/** Makes the folder where there is none, and fails at once where this user cannot write in it. */
export function makeDataFolder(folder: string): void {
  try {
    // Others may pass through (PostgreSQL does, when we run as root) and read nothing.
    mkdirSync(folder, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
    const probe = join(folder, `.write-test-${process.pid}`);
    writeFileSync(probe, "");
    rmSync(probe);
  } catch (error) {
    throw unwritableFolder(folder, error);
  }
}

export function unwritableFolder(folder: string, error: unknown): StartError {
  const code = errorCode(error);
  const why = code === "ENOSPC" ? "The disk is full" : "Recourse cannot write";
  return new StartError(
    `${why} in the data folder ${folder} (${code || "no access"}). Make it writable for this user, or set DATA_DIR to another folder.`,
    { cause: error },
  );
}

/** The secret that signs sessions, made once and kept with the data, so that a restart signs nobody out. */
export function keepSecret(folder: string): string {
  makeDataFolder(folder);
  const file = join(folder, "secret");
  try {
    writeFileSync(file, randomBytes(32).toString("base64url"), {
      mode: 0o600,
      flag: "wx",
      flush: true,
    });
  } catch (error) {
    if (errorCode(error) !== "EEXIST") throw unwritableFolder(folder, error);
  }
  const secret = readFileSync(file, "utf8").trim();
  if (secret.length >= 32) return secret;
  throw new StartError(
    `The file ${file} is too short to be a secret. Delete it, and a new one is made; everybody signs in again.`,
  );
}

/** Says which process runs, for whoever looks after the machine. Returns what removes the file. */
export function writePidFile(folder: string, name: string): () => void {
  const file = join(folder, `${name}.pid`);
  writeFileSync(file, `${process.pid}\n`);
  return () => rmSync(file, { force: true });
}
