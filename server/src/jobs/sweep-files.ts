import { type Tx, withWorkspace } from "../database/tenancy.ts";
import type { Deps } from "../deps.ts";
import { findKnownKeys, findWorkspaces } from "../features/documents/stored-files.repository.ts";
import { findKnownPacketKeys } from "../features/packets/packets.repository.ts";
import { type SweptPlace, sweptFolder } from "../storage/lost-files.ts";
import { sweptBucket } from "../storage/lost-objects.ts";

/**
 * A kill between storing a file and committing its row leaves a file that nobody can reach. It is set aside after a day and removed after
 * 30 more, so that a start with the wrong database, or an old backup of it, costs no file.
 * @returns how many were set aside
 */
export async function sweepFiles(deps: Deps): Promise<number> {
  const { dataDir, bucket } = deps.files;
  const inFolder = await sweepPlace(deps, sweptFolder(dataDir));
  return bucket === null ? inFolder : inFolder + (await sweepPlace(deps, sweptBucket(bucket)));
}

async function sweepPlace(
  { database, clock, log }: Pick<Deps, "database" | "clock" | "log">,
  place: SweptPlace,
): Promise<number> {
  const now = clock.now();
  const aside = await place.listAside();
  const stored = await place.listStored(now);
  const known = await findKnown({ database }, [...aside, ...stored]);
  for (const key of aside) {
    if (known.has(key)) await place.bringBack(key);
    else await place.purgeAside(key, now);
  }
  const lost = stored.filter((key) => !known.has(key));
  for (const key of lost) await place.setAside(key);
  if (lost.length > 0) log.warn({ files: lost.length }, "files without a row were set aside");
  return lost.length;
}

const batch = 5_000;

async function findKnown(
  { database }: Pick<Deps, "database">,
  keys: readonly string[],
): Promise<ReadonlySet<string>> {
  const known = new Set<string>();
  if (keys.length === 0) return known;
  for (const scope of await findWorkspaces(database)) {
    for (let at = 0; at < keys.length; at += batch) {
      const some = keys.slice(at, at + batch);
      const look = async (tx: Tx) => [
        ...(await findKnownKeys(tx, scope, some)),
        ...(await findKnownPacketKeys(tx, scope, some)),
      ];
      const found = await withWorkspace(database, scope, look, { readOnly: true });
      for (const key of found) known.add(key);
    }
  }
  return known;
}
