import { randomBytes } from "node:crypto";
import {
  closeSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { makeDataFolder, unwritableFolder } from "../database/data-folder.ts";
import { errorCode, StartError } from "../database/start-error.ts";
import { parseMasterKey } from "./parse-master-key.ts";
import { fingerprintOf } from "./wrapped-key.ts";

export const keyFileIn = (folder: string): string => join(folder, "master.key");
const nextKeyFileIn = (folder: string): string => join(folder, "master.key.next");

/** Null where there is none. */
export function readKeyFile(folder: string): Buffer | null {
  const file = keyFileIn(folder);
  const text = readText(file);
  if (text === null) return null;
  const key = parseMasterKey(text);
  if (key !== null) return key;
  throw new StartError(
    `The file ${file} does not hold a master key, which is 32 bytes in base64. Put the right one back. Nothing was changed.`,
  );
}

/** There whole or not at all: half a key would close every file stored with it. Where two starts race, both take the first one's. */
export function makeKeyFile(folder: string): Buffer {
  makeDataFolder(folder);
  const file = keyFileIn(folder);
  const draft = `${file}.${process.pid}`;
  try {
    writeKey(draft, randomBytes(32));
    linkSync(draft, file);
  } catch (error) {
    if (errorCode(error) !== "EEXIST") throw unwritableFolder(folder, error);
  } finally {
    rmSync(draft, { force: true });
  }
  const key = readKeyFile(folder);
  if (key === null) throw unwritableFolder(folder, new Error("the key file is gone"));
  return key;
}

/** Lays the key that comes next beside the one that counts, on the disk before this returns. */
export function layNextKey(folder: string, key: Buffer): void {
  try {
    writeKey(nextKeyFileIn(folder), key);
    syncFolder(folder);
  } catch (error) {
    throw unwritableFolder(folder, error);
  }
}

/**
 * Ends a change of the key that was cut short after its commit: the next key takes its place where it is the one that the files need.
 * One that they do not need stays: its commit may still be on its way.
 */
export function adoptNextKey(folder: string, needed: string): void {
  const next = parseMasterKey(readText(nextKeyFileIn(folder)) ?? "");
  if (next === null || fingerprintOf(next) !== needed) return;
  keepOldKey(folder);
  try {
    renameSync(nextKeyFileIn(folder), keyFileIn(folder));
    syncFolder(folder);
  } catch (error) {
    // Another start was faster.
    if (errorCode(error) !== "ENOENT") throw unwritableFolder(folder, error);
  }
}

/** The key file out of the way, where the key lies in the settings from now on. */
export function retireKeyFile(folder: string): void {
  keepOldKey(folder);
  rmSync(keyFileIn(folder), { force: true });
  syncFolder(folder);
}

/** Where a key goes that was changed. Backups from before the change need it. */
export function oldKeyFile(folder: string, key: Buffer): string {
  return `${keyFileIn(folder)}.old-${fingerprintOf(key).slice(0, 8)}`;
}

/** A kill may leave half of it: then the key itself is still in its place, and the next time writes it again. */
function keepOldKey(folder: string): void {
  const old = parseMasterKey(readText(keyFileIn(folder)) ?? "");
  if (old === null) return;
  try {
    writeKey(oldKeyFile(folder, old), old);
    syncFolder(folder);
  } catch (error) {
    throw unwritableFolder(folder, error);
  }
}

function writeKey(file: string, key: Buffer): void {
  writeFileSync(file, `${key.toString("base64")}\n`, { mode: 0o600, flag: "w", flush: true });
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, "utf8").trim();
  } catch (error) {
    if (errorCode(error) === "ENOENT") return null;
    throw new StartError(
      `The master key in ${file} cannot be read (${errorCode(error)}). Let this user read it. Nothing was changed.`,
      { cause: error },
    );
  }
}

/** Names in a folder reach the disk by themselves only later. Windows opens no folder, and needs no such call. */
function syncFolder(folder: string): void {
  if (process.platform === "win32") return;
  const handle = openSync(folder, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
