import { createHmac } from "node:crypto";
import { openRecord, SealBroken, sealRecord } from "./sealed-format.ts";

const place = { index: 0, isLast: true } as const;

/** A key that only whoever holds the outer key can read, as text. `owner` says what it opens: it unwraps for nothing else. */
export function wrapKey(outer: Buffer, key: Buffer, owner: string): string {
  return sealRecord(keyFor(outer, owner), place, key).toString("base64");
}

/** @throws SealBroken where the outer key is another one, or the text was changed */
export function unwrapKey(outer: Buffer, wrapped: string, owner: string): Buffer {
  const key = openRecord(keyFor(outer, owner), place, Buffer.from(wrapped, "base64"));
  if (key.length !== 32) throw new SealBroken("not a key");
  return key;
}

/** Tells two keys apart without giving either away. */
export function fingerprintOf(key: Buffer): string {
  return createHmac("sha256", key).update("fingerprint").digest("hex");
}

function keyFor(outer: Buffer, owner: string): Buffer {
  return createHmac("sha256", outer).update(`wrap ${owner}`).digest();
}
