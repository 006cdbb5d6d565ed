import { Readable } from "node:stream";
import { createDeflate } from "node:zlib";
import { expect, jest, test } from "@jest/globals";
import { framePng, makePdf, makePng } from "../../features/packets/packet-files.fixture.ts";
import { type FoundPages, tryExhibits } from "./try-exhibits.ts";

// A process that swallows the memory is let go on until it has.
jest.setTimeout(120_000);

const file = (kind: "pdf" | "image", bytes: Buffer) => ({
  kind,
  sizeBytes: bytes.length,
  open: async () => Readable.from([bytes]),
});

const pagesOf = (found: readonly (FoundPages | null)[]) => found.map((one) => one?.pages ?? null);

test("counts the pages of what shows as pages, in order, and gives none for what does not", async () => {
  const whole = await makePdf("1", "2", "3");
  const files = [
    file("pdf", whole),
    file("image", makePng(30, 20)),
    file("pdf", Buffer.from("%PDF-1.7\nnothing\n%%EOF\n")),
    file("pdf", whole.subarray(0, whole.length / 2)),
    file("image", Buffer.from("no picture")),
    file("pdf", await makePdf("one page")),
  ];
  const seen: number[] = [];
  const found = await tryExhibits(files, async (count) => {
    seen.push(count);
  });
  expect(pagesOf(found)).toEqual([3, 1, null, null, null, 1]);
  expect(found[0]?.sizeBytes).toBe(whole.length);
  expect(seen).toEqual([1, 2, 3, 4, 5, 6]);
});

test("a picture that would swallow the memory of the machine takes down its process only, and the others go on", async () => {
  const whole = await makePdf("1");
  const files = [file("pdf", whole), file("image", await makeBomb()), file("pdf", whole)];
  expect(pagesOf(await tryExhibits(files, async () => undefined))).toEqual([1, null, 1]);
});

test("a file that does not open is no fault of the others: it is told as it is", async () => {
  const broken = {
    kind: "pdf" as const,
    sizeBytes: 10,
    open: () => Promise.reject(new Error("gone")),
  };
  await expect(tryExhibits([broken], async () => undefined)).rejects.toThrow("gone");
});

/** 1.2 GB of pixels in a megabyte: 20,000 rows of 20,000 points of three colours. */
async function makeBomb(): Promise<Buffer> {
  const row = Buffer.alloc(1 + 20_000 * 3);
  const rows = Readable.from(
    (function* () {
      for (let count = 0; count < 20_000; count += 1) yield row;
    })(),
  );
  const pixels: Buffer[] = [];
  for await (const chunk of rows.pipe(createDeflate({ level: 1 }))) pixels.push(chunk);
  return framePng({ width: 20_000, height: 20_000, color: 2 }, Buffer.concat(pixels));
}
