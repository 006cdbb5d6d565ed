/** Sealed files. */
export const filesFolder = "files";
/** Out of the way, and not gone. */
export const asideFolder = "without-a-row";

const keyPattern = /^[0-9a-f]{64}$/;

/** What a stored file is called in the bucket. Keys are ours and random. */
export function objectName(storageKey: string, folder = filesFolder): string {
  if (!keyPattern.test(storageKey)) throw new Error("not a storage key");
  return `${folder}/${storageKey}`;
}

/** Null for an object that is none of ours. */
export function storageKeyIn(name: string): string | null {
  const key = name.split("/")[1] ?? "";
  return keyPattern.test(key) ? key : null;
}
