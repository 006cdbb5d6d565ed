import { Readable } from "node:stream";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  box,
  codedPicture,
  type HeicItem,
  type HeicParts,
  heicOf,
  number,
  phoneHeic,
  picture,
  told,
} from "../testing/phone-heic.ts";
import { plainHeic } from "../testing/scanned-pictures.ts";
import { openStripped, streamStripped } from "./strip-metadata.ts";

const pieces = (file: Buffer, length = 100) =>
  Readable.from(
    Array.from({ length: Math.ceil(file.length / length) }, (_, index) =>
      file.subarray(index * length, (index + 1) * length),
    ),
  );

async function strip(file: Buffer, piece?: number): Promise<Buffer> {
  const copy = await openStripped("image/heic", async () => pieces(file, piece));
  return Buffer.concat(await copy.toArray());
}

const [exif] = told;

/** The same part with nothing in it. */
const bare = (item: HeicItem): HeicItem => ({
  ...item,
  ...{ type: "free", data: Buffer.alloc(item.data.length) },
  words: "\0".repeat((item.words ?? "\0").length),
});
const filling = (length: number) => box("free", Buffer.alloc(length));
const tells = /Larkspur|LP-9|2026|Ana|xmpmeta|Exif/i;

/** A copy must be this file, to the byte: then it has the picture and nothing else. */
async function expectCopy(file: HeicParts, copy: HeicParts) {
  expect(heicOf(file).toString("latin1")).toMatch(tells);
  const made = await strip(heicOf(file));
  expect(made.equals(heicOf(copy))).toBe(true);
  expect(made.toString("latin1")).not.toMatch(tells);
}

describe("a HEIC to share", () => {
  test("made by another program: holds the picture bit by bit, and nothing of place, day and phone", async () => {
    const place = Buffer.from("0000002c00000001", "hex");
    expect(phoneHeic.includes(place)).toBe(true);
    const copy = await strip(phoneHeic, phoneHeic.length);
    // Whoever reads the file at the same time reads it as it came.
    expect(phoneHeic.includes(place)).toBe(true);
    expect(copy.includes(place)).toBe(false);
    expect(copy.toString("latin1")).not.toMatch(tells);
    const expected = Buffer.from(phoneHeic);
    const [exifAt, xmpAt] = [phoneHeic.indexOf("Exif"), phoneHeic.indexOf("mime")];
    expected.write("free", exifAt);
    expected.write("free", xmpAt);
    expected.fill(0, xmpAt + 4, phoneHeic.indexOf("iprp") - 4);
    // Behind the coded picture of 63 bytes lie only the two parts that tell.
    expected.fill(0, phoneHeic.indexOf("mdat") + 4 + 63);
    expect(copy.equals(expected)).toBe(true);
  });

  test("is the file itself where nothing is told, and the same copy when it is made again", async () => {
    expect((await strip(plainHeic)).equals(plainHeic)).toBe(true);
    const copy = await strip(phoneHeic);
    expect((await strip(copy)).equals(copy)).toBe(true);
  });

  test("is the same, however it comes in, also to whoever asks for it at once", async () => {
    const expected = await strip(phoneHeic);
    const lengths = fc.integer({ min: 1, max: 2_000 });
    await fc.assert(
      fc.asyncProperty(lengths, async (length) => {
        expect((await strip(phoneHeic, length)).equals(expected)).toBe(true);
      }),
      { numRuns: 40 },
    );
    const streamed = await streamStripped("image/heic", async () => pieces(phoneHeic));
    expect(Buffer.concat(await streamed.toArray()).equals(expected)).toBe(true);
  });

  test.each([
    { ilocVersion: 0, infeVersion: 2 },
    { ilocVersion: 1, infeVersion: 3 },
    { ilocVersion: 2, infeVersion: 2 },
  ] as const)("%o: empties every part that is no picture", async (versions) => {
    const behindIt: HeicItem = { id: 9, type: "hvc1", data: codedPicture };
    await expectCopy(
      { ...versions, items: [exif, picture, ...told.slice(1), behindIt] },
      { ...versions, items: [bare(exif), picture, ...told.slice(1).map(bare), behindIt] },
    );
  });

  test("empties parts that lie beside the list, and keeps how a picture is put together", async () => {
    const grid: HeicItem = {
      ...{ id: 8, type: "grid", inMeta: true },
      data: Buffer.from("0000000000400040", "hex"),
    };
    const references = [box("dimg", number(8, 2), number(1, 2), number(1, 2))];
    const place = box("url ", number(1, 4));
    const inThisFile = box("dinf", box("dref", number(0, 4), number(1, 4), place));
    const alike = box("grpl", box("altr", number(0, 4), number(9, 4)));
    const inMeta = told.map((item) => ({ ...item, inMeta: true }));
    const file = { primary: 8, references, moreInMeta: [inThisFile, alike] };
    await expectCopy(
      { ...file, items: [picture, ...inMeta.slice(2), grid, ...inMeta.slice(0, 2).reverse()] },
      {
        ...file,
        items: [
          ...[picture, ...inMeta.slice(2).map(bare), grid],
          ...inMeta.slice(0, 2).reverse().map(bare),
        ],
      },
    );
  });

  test("is made where the list stands behind the data", async () => {
    await expectCopy(
      { items: [exif, picture], isMetaLast: true },
      { items: [bare(exif), picture], isMetaLast: true },
    );
  });

  test("loses names, words and days among what is said of the picture, and no property changes its number", async () => {
    const words = Buffer.from("Ana 2026");
    const turned = box("irot", number(1, 1));
    await expectCopy(
      {
        items: [{ ...picture, words: "Ana\0" }],
        handlerName: "Ana",
        properties: [box("udes", words), box("crtt", words), turned, box("uuid", words)],
        has: [129, 2, 3, 4, 5, 134],
        moreInMeta: [
          box("xml ", words),
          box("dinf", box("dref", words)),
          box("grpl", box("anas", words)),
        ],
      },
      {
        items: [{ ...picture, words: "\0\0\0\0" }],
        handlerName: "\0\0\0",
        properties: [filling(8), filling(8), turned, filling(8)],
        has: [129, 2, 3, 4, 5, 134],
        moreInMeta: [filling(8), filling(16), box("grpl", filling(8))],
      },
    );
  });

  test("loses what lies between its boxes of data, and all behind the last: films, notes of makers, other bytes", async () => {
    const words = Buffer.from("where Ana lives");
    const film = [box("moov", box("udta", words)), box("mdat", words)];
    const between = ["uuid", "free", "skip", "moov", "mdat", "meta"].map((type) =>
      box(type, words),
    );
    const ends = [
      Buffer.concat([box("mpvd", box("ftyp", words), ...film)]),
      Buffer.concat([box("ftyp", words), ...film]),
      Buffer.concat([Buffer.from("SEFH of Ana"), words]),
      Buffer.from("Ana"),
      Buffer.concat([number(0, 4), Buffer.from("mdat"), words]),
    ];
    for (const behind of ends) {
      await expectCopy(
        { items: [picture], between, behind },
        { items: [picture], between: between.map(() => filling(words.length)) },
      );
    }
  });

  test("loses what no part names in its data, also where they go on to the end of the file", async () => {
    const told = Buffer.from("of Ana");
    const file = Buffer.concat([heicOf({ items: [picture] }), told]);
    const at = file.lastIndexOf("mdat") - 4;
    const blank = Buffer.from(file).fill(0, file.length - told.length);
    const lengths = [file.length - at, 0];
    for (const length of lengths) {
      for (const one of [file, blank]) one.writeUInt32BE(length, at);
      expect((await strip(file)).equals(blank)).toBe(true);
    }
  });

  test("may have a long length", async () => {
    const long = Buffer.concat([
      Buffer.from("000000017575696400000000000000", "hex"),
      number(16 + 7, 1),
      Buffer.from("for Ana"),
    ]);
    const copy = await strip(heicOf({ items: [picture], between: [long] }));
    const blank = Buffer.from(long).fill(0, 16);
    blank.write("free", 4);
    expect(copy.equals(heicOf({ items: [picture], between: [blank] }))).toBe(true);
  });
});
