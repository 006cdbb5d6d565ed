import { randomBytes } from "node:crypto";
import { linkSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Database } from "../database/client.ts";
import { makeDataFolder, unwritableFolder } from "../database/data-folder.ts";
import { errorCode, StartError } from "../database/start-error.ts";
import type { Env } from "../env.ts";
import { findMasterKeyFingerprint, keepMasterKeyFingerprint } from "./keys.repository.ts";
import { parseMasterKey } from "./parse-master-key.ts";
import { fingerprintOf } from "./wrapped-key.ts";

/** The key of all keys, from the settings or from its file. Makes one only where no file was ever stored with another. */
export async function findMasterKey(
  { dataDir, masterKey }: Pick<Env, "dataDir" | "masterKey">,
  database: Database,
): Promise<Buffer> {
  const file = join(dataDir, "master.key");
  const known = await findMasterKeyFingerprint(database);
  const key =
    masterKey ?? readKeyFile(file) ?? (known === null ? makeKeyFile(dataDir, file) : null);
  if (key === null)
    throw new StartError(
      `The master key of the stored files is missing: put the file ${file} back, or set MASTER_KEY to the key they were stored with. Nothing was changed.`,
    );
  const fingerprint = await keepMasterKeyFingerprint(database, fingerprintOf(key));
  if (fingerprint === fingerprintOf(key)) return key;
  throw new StartError(
    `The master key is not the one that the stored files need: ${masterKey ? "set MASTER_KEY to the key" : `put back the file ${file}`} they were stored with. Nothing was changed.`,
  );
}

function readKeyFile(file: string): Buffer | null {
  let text: string;
  try {
    text = readFileSync(file, "utf8").trim();
  } catch (error) {
    if (errorCode(error) === "ENOENT") return null;
    throw new StartError(
      `The master key in ${file} cannot be read (${errorCode(error)}). Let this user read it. Nothing was changed.`,
      { cause: error },
    );
  }
  const key = parseMasterKey(text);
  if (key !== null) return key;
  throw new StartError(
    `The file ${file} does not hold a master key, which is 32 bytes in base64. Put the right one back. Nothing was changed.`,
  );
}

/** There whole or not at all: half a key would close every file stored with it. Where two starts race, both take the first one's. */
function makeKeyFile(folder: string, file: string): Buffer {
  makeDataFolder(folder);
  const draft = `${file}.${process.pid}`;
  try {
    const text = `${randomBytes(32).toString("base64")}\n`;
    writeFileSync(draft, text, { mode: 0o600, flag: "w", flush: true });
    linkSync(draft, file);
  } catch (error) {
    if (errorCode(error) !== "EEXIST") throw unwritableFolder(folder, error);
  } finally {
    rmSync(draft, { force: true });
  }
  const key = readKeyFile(file);
  if (key === null) throw unwritableFolder(folder, new Error("the key file is gone"));
  return key;
}
