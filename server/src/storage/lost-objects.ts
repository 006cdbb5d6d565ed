import type { Bucket } from "./bucket.ts";
import { asideFolder, filesFolder, objectName, storageKeyIn } from "./bucket-names.ts";
import { keptMs, type SweptPlace, youngMs } from "./lost-files.ts";

/** The files in the bucket. A copy is as old as the copying, so 30 days aside are counted from there. */
export function sweptBucket(bucket: Bucket): SweptPlace {
  const move = async (from: string, to: string) => {
    await bucket.copy(from, to);
    await bucket.remove(from);
  };
  const keysIn = async (folder: string, isOld: (changedAt: Date) => boolean) =>
    (await bucket.list(folder)).flatMap(({ name, changedAt }) =>
      isOld(changedAt) ? (storageKeyIn(name) ?? []) : [],
    );
  return {
    listStored: (now) => keysIn(filesFolder, (changedAt) => isOlder(changedAt, now, youngMs)),
    setAside: (key) => move(objectName(key), objectName(key, asideFolder)),
    bringBack: (key) => move(objectName(key, asideFolder), objectName(key)),
    listAside: () => keysIn(asideFolder, () => true),
    async purgeAside(key, now) {
      const old = await keysIn(asideFolder, (changedAt) => isOlder(changedAt, now, keptMs));
      if (old.includes(key)) await bucket.remove(objectName(key, asideFolder));
    },
  };
}

function isOlder(changedAt: Date, now: Date, ms: number): boolean {
  return now.getTime() - changedAt.getTime() >= ms;
}
