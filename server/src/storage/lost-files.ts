import { mkdir, readdir, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { moveIntoStore, pathInStore } from "./file-store.ts";

const dayMs = 86_400_000;
/** Long enough for the row of a file to be committed, whatever holds it up. */
const youngMs = dayMs;
/** Long enough for somebody to find out that the database was the wrong one, or an old backup. */
const keptMs = 30 * dayMs;

const filesFolder = (dataDir: string) => path.join(dataDir, "files");
const asideFolder = (dataDir: string) => path.join(filesFolder(dataDir), "without-a-row");

/** The keys of stored files that are older than a day. */
export async function listStored(dataDir: string, now: Date): Promise<string[]> {
  const folders = await readdir(filesFolder(dataDir)).catch(() => []);
  const keys: string[] = [];
  for (const folder of folders.filter((name) => /^[0-9a-f]{2}$/.test(name))) {
    for (const name of await readdir(path.join(filesFolder(dataDir), folder))) {
      if (!/^[0-9a-f]{64}$/.test(name)) continue;
      if (await isOlder(pathInStore(dataDir, name), now, youngMs)) keys.push(name);
    }
  }
  return keys;
}

/** Out of the way, and not gone. */
export async function setAside(dataDir: string, storageKey: string): Promise<void> {
  await mkdir(asideFolder(dataDir), { recursive: true, mode: 0o700 });
  await rename(pathInStore(dataDir, storageKey), path.join(asideFolder(dataDir), storageKey));
}

/** Back in its place, because a row names it after all. */
export async function bringBack(dataDir: string, storageKey: string): Promise<void> {
  await moveIntoStore(dataDir, path.join(asideFolder(dataDir), storageKey), storageKey);
}

export async function listAside(dataDir: string): Promise<string[]> {
  const names = await readdir(asideFolder(dataDir)).catch(() => []);
  return names.filter((name) => /^[0-9a-f]{64}$/.test(name));
}

/** Removes what has lain aside for 30 days. */
export async function purgeAside(dataDir: string, storageKey: string, now: Date): Promise<boolean> {
  const file = path.join(asideFolder(dataDir), storageKey);
  if (!(await isOlder(file, now, keptMs))) return false;
  await rm(file, { force: true });
  return true;
}

/** By the time of its last move: that of its content is older. */
async function isOlder(file: string, now: Date, ms: number): Promise<boolean> {
  const known = await stat(file).catch(() => null);
  return known !== null && now.getTime() - known.ctimeMs >= ms;
}
