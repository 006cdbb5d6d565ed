import { Readable } from "node:stream";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  jpegPart,
  phoneExif,
  phonePicture,
  plainJpeg,
  plainPng,
  pngPart,
} from "../testing/phone-picture.ts";
import { plainHeic } from "../testing/scanned-pictures.ts";
import { canStrip, openStripped } from "./strip-metadata.ts";

async function strip(type: string, file: Buffer, piece = 100): Promise<Buffer> {
  const pieces = Array.from({ length: Math.ceil(file.length / piece) }, (_, index) =>
    file.subarray(index * piece, (index + 1) * piece),
  );
  const copy = await openStripped(type, async () => Readable.from(pieces));
  return Buffer.concat(await copy.toArray());
}

const jpeg = (...parts: readonly Buffer[]) =>
  Buffer.concat([plainJpeg.subarray(0, 2), ...parts, plainJpeg.subarray(2)]);

describe("a JPEG to share", () => {
  test("holds the picture bit by bit, and nothing of place, day, phone, notes, film or small picture", async () => {
    const copy = await strip("image/jpeg", phonePicture());
    expect(copy.equals(plainJpeg)).toBe(true);
  });

  test("is the same, however it comes in", async () => {
    const pieces = fc.integer({ min: 1, max: 3_000 });
    await fc.assert(
      fc.asyncProperty(pieces, async (piece) => {
        expect((await strip("image/jpeg", phonePicture(), piece)).equals(plainJpeg)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  test.each([3, 6, 8])("still says that it is to be turned: %i", async (orientation) => {
    const copy = await strip("image/jpeg", phonePicture(orientation));
    const turned = `4578696600004d4d002a0000000800010112000300000001000${orientation}`;
    expect(copy.includes(Buffer.from(turned, "hex"))).toBe(true);
    expect(copy.length).toBe(plainJpeg.length + 36);
    expect(copy.toString("latin1")).not.toMatch(/Larkspur|LP-9|2026|Ana/);
    const again = await strip("image/jpeg", copy);
    expect(again.equals(copy)).toBe(true);
  });

  test("keeps the colours that it names, and loses what else may stand in such a part", async () => {
    const colours = jpegPart(0xe2, Buffer.from("ICC_PROFILE\0\x01\x01colours"));
    const adobe = jpegPart(0xee, Buffer.from("Adobe\0\x64\0\0\0\0\x01"));
    const others = [
      jpegPart(0xe2, Buffer.from("MPF\0 where the second picture lies")),
      jpegPart(0xe0, Buffer.from("JFXX\0\x10 a small picture")),
      jpegPart(0xeb, Buffer.from("JP something new")),
    ];
    const copy = await strip("image/jpeg", jpeg(colours, ...others, adobe));
    expect(copy.equals(jpeg(colours, adobe))).toBe(true);
  });

  test("loses the small picture in its head", async () => {
    const head = Buffer.from("JFIF\0\x01\x02\0\0\x48\0\x48\x01\x01abc", "latin1");
    const copy = await strip("image/jpeg", jpeg(jpegPart(0xe0, head)));
    const bare = Buffer.from("JFIF\0\x01\x02\0\0\x48\0\x48\0\0", "latin1");
    expect(copy.equals(jpeg(jpegPart(0xe0, bare)))).toBe(true);
  });

  test("loses notes that stand between its scans", async () => {
    const secondTable = plainJpeg.indexOf(Buffer.from("ffc4", "hex"), 350);
    const file = Buffer.concat([
      plainJpeg.subarray(0, secondTable),
      jpegPart(0xe1, phoneExif(1)),
      jpegPart(0xfe, Buffer.from("a comment")),
      plainJpeg.subarray(secondTable),
    ]);
    expect((await strip("image/jpeg", file)).equals(plainJpeg)).toBe(true);
  });

  test("may break off: what came of the picture is shared", async () => {
    const half = plainJpeg.subarray(0, 400);
    const copy = await strip("image/jpeg", half);
    expect(half.subarray(0, copy.length).equals(copy)).toBe(true);
    expect(copy.length).toBeGreaterThan(300);
  });

  test.each([
    ["bytes where a part must begin", jpeg(Buffer.from("Ana lives at"))],
    ["a part without a length", jpeg(Buffer.from("ffe10000", "hex"))],
    ["a part that is longer than the file", jpeg(Buffer.from("ffe1ffff", "hex"))],
    ["no picture", Buffer.from("Ana")],
  ])("is not made where there is %s", async (_what, file) => {
    await expect(strip("image/jpeg", file)).rejects.toThrow(
      expect.objectContaining({ name: "PictureBroken" }),
    );
  });

  test("of any bytes it is made or refused, and never with the place in it", async () => {
    const place = Buffer.from("44 48 45.67 N");
    const around = fc.tuple(fc.uint8Array({ maxLength: 40 }), fc.nat(plainJpeg.length));
    await fc.assert(
      fc.asyncProperty(around, async ([noise, at]) => {
        const hidden = jpegPart(0xe1, Buffer.concat([Buffer.from("Exif\0\0"), noise, place]));
        const copy = await strip("image/jpeg", jpeg(hidden, plainJpeg.subarray(2, at))).catch(() =>
          Buffer.alloc(0),
        );
        expect(copy.includes(place)).toBe(false);
      }),
    );
  });
});

describe("a PNG to share", () => {
  const head = plainPng.subarray(0, 33);
  const rest = plainPng.subarray(33);
  const png = (...parts: readonly Buffer[]) => Buffer.concat([head, ...parts, rest]);

  test("holds the picture bit by bit, and no text, day, place, unknown part, or what lies behind it", async () => {
    const file = Buffer.concat([
      png(
        pngPart("tEXt", Buffer.from("Author\0Ana")),
        pngPart("iTXt", Buffer.from("XML:com.adobe.xmp\0\0\0\0\0Ana")),
        pngPart("tIME", Buffer.from("07ea0b12092900", "hex")),
        pngPart("eXIf", phoneExif(1).subarray(6)),
        pngPart("caBX", Buffer.from("who made it")),
      ),
      Buffer.from("behind its end"),
    ]);
    expect((await strip("image/png", file)).equals(plainPng)).toBe(true);
    expect((await strip("image/png", file, 1)).equals(plainPng)).toBe(true);
  });

  test("keeps its colours and its size on paper", async () => {
    const file = png(pngPart("gAMA", Buffer.alloc(4)), pngPart("pHYs", Buffer.alloc(9)));
    expect((await strip("image/png", file)).equals(file)).toBe(true);
  });

  test("is not made where its parts cannot be told apart", async () => {
    await expect(strip("image/png", png(Buffer.from("at 5, Main Street")))).rejects.toThrow(/name/);
  });
});

test.each([
  ["image/jpeg", plainJpeg],
  ["image/png", plainPng],
  ["image/heic", plainHeic],
])("a copy of %s is not begun where the file fails behind the picture", async (type, file) => {
  async function* failing() {
    yield file;
    yield Buffer.from("behind its end");
    throw new Error("does not open");
  }
  const made = openStripped(type, async () => Readable.from(failing()));
  await expect(made).rejects.toThrow("does not open");
});

test.each([
  ["image/jpeg", true],
  ["image/png", true],
  ["image/heic", true],
  ["image/tiff", false],
  ["application/pdf", false],
])("whether a copy can be made of %s", (type, expected) => {
  expect(canStrip(type)).toBe(expected);
});
