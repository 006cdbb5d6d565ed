import { mkdir, readdir, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { moveIntoStore, pathInStore } from "./file-store.ts";

const dayMs = 86_400_000;
/** Long enough for the row of a file to be committed, whatever holds it up. */
export const youngMs = dayMs;
/** Long enough for somebody to find out that the database was the wrong one, or an old backup. */
export const keptMs = 30 * dayMs;

/** A place where files lie, as the sweep of files without a row sees it. Files are named by their storage key. */
export type SweptPlace = {
  /** Those that are older than a day. */
  readonly listStored: (now: Date) => Promise<string[]>;
  /** Out of the way, and not gone. */
  readonly setAside: (storageKey: string) => Promise<void>;
  /** Back in its place, because a row names it after all. */
  readonly bringBack: (storageKey: string) => Promise<void>;
  readonly listAside: () => Promise<string[]>;
  /** Removes what has lain aside for 30 days. */
  readonly purgeAside: (storageKey: string, now: Date) => Promise<void>;
};

/** The files in the data folder. */
export function sweptFolder(dataDir: string): SweptPlace {
  return {
    listStored: (now) => listStored(dataDir, now),
    setAside: (key) => setAside(dataDir, key),
    bringBack: (key) => bringBack(dataDir, key),
    listAside: () => listAside(dataDir),
    purgeAside: (key, now) => purgeAside(dataDir, key, now),
  };
}

const filesFolder = (dataDir: string) => path.join(dataDir, "files");
const asideFolder = (dataDir: string) => path.join(filesFolder(dataDir), "without-a-row");

async function listStored(dataDir: string, now: Date): Promise<string[]> {
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

async function setAside(dataDir: string, storageKey: string): Promise<void> {
  await mkdir(asideFolder(dataDir), { recursive: true, mode: 0o700 });
  await rename(pathInStore(dataDir, storageKey), path.join(asideFolder(dataDir), storageKey));
}

async function bringBack(dataDir: string, storageKey: string): Promise<void> {
  await moveIntoStore(dataDir, path.join(asideFolder(dataDir), storageKey), storageKey);
}

async function listAside(dataDir: string): Promise<string[]> {
  const names = await readdir(asideFolder(dataDir)).catch(() => []);
  return names.filter((name) => /^[0-9a-f]{64}$/.test(name));
}

async function purgeAside(dataDir: string, storageKey: string, now: Date): Promise<void> {
  const file = path.join(asideFolder(dataDir), storageKey);
  if (await isOlder(file, now, keptMs)) await rm(file, { force: true });
}

/** By the time of its last move: that of its content is older. */
async function isOlder(file: string, now: Date, ms: number): Promise<boolean> {
  const known = await stat(file).catch(() => null);
  return known !== null && now.getTime() - known.ctimeMs >= ms;
}
