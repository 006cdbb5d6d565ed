import { readdir } from "node:fs/promises";
import path from "node:path";

/** The names of all files under the files folder of a data folder, what is still arriving included. Fails before the first one came. */
export async function storedFiles(dataDir: string): Promise<string[]> {
  const folder = path.join(dataDir, "files");
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}
