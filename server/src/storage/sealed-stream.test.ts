import { randomBytes } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import {
  chunkBytes,
  mark,
  newFileKey,
  recordBytes,
  SealBroken,
  sealedBytes,
  wholeBytesIn,
} from "./sealed-format.ts";
import { open, seal } from "./sealed-stream.ts";
import { unwrapKey, wrapKey } from "./wrapped-key.ts";

const key = newFileKey();

async function* inPieces(bytes: Buffer, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function collect(source: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of source) parts.push(part);
  return Buffer.concat(parts);
}

const sealAll = (bytes: Buffer, piece = 10_000) => collect(seal(key, inPieces(bytes, piece)));
const openAll = (sealed: Buffer, by = key) => collect(open(by, inPieces(sealed, 7_001)));

const sizes = [0, 1, chunkBytes - 1, chunkBytes, chunkBytes + 1, 3 * chunkBytes, 200_001];

describe("a sealed file", () => {
  test.each(sizes)(
    "of %i bytes comes back byte for byte, and is as long as foretold",
    async (size) => {
      const plain = randomBytes(size);
      const sealed = await sealAll(plain, 50_000);
      expect((await openAll(sealed)).equals(plain)).toBe(true);
      expect(sealed.length).toBe(sealedBytes(size));
      expect(wholeBytesIn(sealed.length, size)).toBe(size);
    },
  );

  test("shows nothing of its content, and the same content twice does not look the same", async () => {
    const plain = Buffer.from("diagnosis ".repeat(20_000));
    const [one, two] = [await sealAll(plain), await sealAll(plain)];
    expect(one.includes("diagnosis")).toBe(false);
    expect(one.equals(two)).toBe(false);
    expect(one.subarray(mark.length, mark.length + 100)).not.toEqual(
      two.subarray(mark.length, mark.length + 100),
    );
  });

  test("does not open with another key", async () => {
    await expect(openAll(await sealAll(Buffer.from("x")), newFileKey())).rejects.toThrow(
      SealBroken,
    );
  });

  const plain = randomBytes(3 * chunkBytes + 500);
  const record = (sealed: Buffer, index: number) =>
    sealed.subarray(mark.length + index * recordBytes, mark.length + (index + 1) * recordBytes);
  test.each<[string, (sealed: Buffer) => Buffer]>([
    ["is cut off within a record", (sealed) => sealed.subarray(0, -1)],
    [
      "is cut off between two records",
      (sealed) => sealed.subarray(0, mark.length + 2 * recordBytes),
    ],
    ["is cut off after its mark", (sealed) => sealed.subarray(0, mark.length)],
    ["is empty", () => Buffer.alloc(0)],
    ["has something added", (sealed) => Buffer.concat([sealed, randomBytes(40)])],
    [
      "has two records changed round",
      (sealed) =>
        Buffer.concat([
          mark,
          record(sealed, 1),
          record(sealed, 0),
          sealed.subarray(mark.length + 2 * recordBytes),
        ]),
    ],
    [
      "has a record left out",
      (sealed) => Buffer.concat([mark, sealed.subarray(mark.length + recordBytes)]),
    ],
    [
      "has one bit turned in the middle",
      (sealed) => {
        const turned = Buffer.from(sealed);
        turned.writeUInt8(turned.readUInt8(100_000) ^ 1, 100_000);
        return turned;
      },
    ],
  ])("that %s does not open", async (_what, harm) => {
    await expect(openAll(harm(await sealAll(plain)))).rejects.toThrow(SealBroken);
  });

  test("that is still growing counts its whole records only", () => {
    expect(wholeBytesIn(0, 500_000)).toBe(0);
    expect(wholeBytesIn(mark.length + recordBytes - 1, 500_000)).toBe(0);
    expect(wholeBytesIn(mark.length + recordBytes + 17, 500_000)).toBe(chunkBytes);
  });
});

describe("a wrapped key", () => {
  test("unwraps with its outer key, for its owner only", () => {
    const outer = newFileKey();
    const wrapped = wrapKey(outer, key, "workspace a");
    expect(unwrapKey(outer, wrapped, "workspace a").equals(key)).toBe(true);
    expect(() => unwrapKey(outer, wrapped, "workspace b")).toThrow(SealBroken);
    expect(() => unwrapKey(newFileKey(), wrapped, "workspace a")).toThrow(SealBroken);
    expect(wrapped).not.toContain(key.toString("base64").slice(0, 40));
  });
});
