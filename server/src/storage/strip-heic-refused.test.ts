import { Readable } from "node:stream";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  box,
  codedPicture,
  type HeicItem,
  heicOf,
  number,
  picture,
  told,
} from "../testing/phone-heic.ts";
import { phoneExif } from "../testing/phone-picture.ts";
import { openStripped, streamStripped } from "./strip-metadata.ts";

async function strip(file: Buffer): Promise<Buffer> {
  const copy = await openStripped("image/heic", async () => Readable.from([file]));
  return Buffer.concat(await copy.toArray());
}

const [exif] = told;
const small: HeicItem = { id: 7, type: "jpeg", data: Buffer.from("ffd8ffd9", "hex") };
const grid: HeicItem = { id: 8, type: "grid", data: Buffer.alloc(8), inMeta: true };
const usesSmall = [box("dimg", number(8, 2), number(1, 2), number(7, 2))];
const bent = [box("bent", number(1, 1))];

const edited = (edit: (file: Buffer) => void) => {
  const file = heicOf({ items: [picture, exif] });
  edit(file);
  return file;
};
const after = (file: Buffer, type: string) => file.indexOf(type) + 4;

/** In the list of places, in bytes from its version on: the first entry is that of the picture, the next that of the Exif. */
const places = {
  widths: 4,
  count: 6,
  id: 8,
  method: 10,
  file: 12,
  base: 14,
  length: 24,
  entry: 28,
};

/** Writes into the list of places. */
const placed = (at: number, value: number, bytes: 1 | 2 | 4 = 2) =>
  edited((file) => file.writeUIntBE(value, after(file, "iloc") + at, bytes));

/** Moves the picture in the list of places, and not in the file. */
const movedTo = (file: Buffer, from: number): Buffer => {
  file.writeUInt32BE(from, after(file, "iloc") + places.base);
  return file;
};

/** Of a later version its numbers are as wide as in version 2. */
const later = (edit: (file: Buffer, at: number) => void) => {
  const file = heicOf({ items: [picture], ilocVersion: 2 });
  edit(file, after(file, "iloc"));
  return file;
};

const besideData = heicOf({ items: [picture], between: [box("uuid", codedPicture)] });
const exifBase = places.base + places.entry;
const exifAt = heicOf({ items: [picture, exif] }).readUInt32BE(
  after(heicOf({ items: [picture, exif] }), "iloc") + exifBase,
);

describe("a HEIC is not shared", () => {
  test.each<[string, Buffer, RegExp]>([
    ["with no list of its parts", box("ftyp", Buffer.from("heic")), /no list/],
    [
      "that does not begin as one",
      Buffer.concat([box("free"), heicOf({ items: [picture] })]),
      /no list/,
    ],
    ["that breaks off in its list", heicOf({ items: [picture] }).subarray(0, 200), /breaks off/],
    ["that breaks off in the picture", heicOf({ items: [picture] }).subarray(0, -1), /outside/],
    ["whose first picture is none", heicOf({ items: [picture, exif], primary: 2 }), /the first/],
    [
      "whose first picture is not in the list",
      heicOf({ items: [picture], primary: 3 }),
      /the first/,
    ],
    [
      "whose first picture may hold words of its own",
      heicOf({ items: [small], primary: 7 }),
      /the first/,
    ],
    [
      "that is put together of one that may hold words of its own",
      heicOf({ items: [picture, small, grid], primary: 8, references: usesSmall }),
      /made of/,
    ],
    [
      "that needs a property which is not known",
      heicOf({ items: [picture], properties: bent, has: [1, 132] }),
      /property that it needs/,
    ],
    [
      "in which two parts have one number",
      edited((file) => file.writeUInt16BE(1, file.lastIndexOf("infe") + 8)),
      /two parts of one number/,
    ],
    ["in which a part has two places", placed(places.id + places.entry, 1), /two places/],
    [
      "with more than one list of places",
      heicOf({ items: [picture], moreInMeta: [box("iloc")] }),
      /more than one/,
    ],
    [
      "with a box that is longer than the one around it",
      edited((file) => file.writeUInt32BE(999, file.indexOf("pitm") - 4)),
      /no boxes/,
    ],
    [
      "with places in a version that is not known",
      later((file, at) => file.writeUInt8(3, at)),
      /no places/,
    ],
    ["with places of a width that is not known", placed(places.widths, 0x34, 1), /no places/],
    ["with places without a length", placed(places.widths, 0x40, 1), /no places/],
    [
      "with many more places than it lists",
      later((file, at) => file.writeUInt32BE(0xffffffff, at + places.count)),
      /no places/,
    ],
    [
      "with a part in a version that is not known",
      edited((file) => file.writeUInt8(1, after(file, "infe"))),
      /version/,
    ],
    [
      "with fewer parts than it says",
      edited((file) => file.writeUInt16BE(3, after(file, "iinf") + 4)),
      /not as many/,
    ],
    ["with the picture in another file", placed(places.file, 1), /elsewhere/],
    ["with the picture in another part", placed(places.method, 2), /elsewhere/],
    ["with the picture in a box that is not there", placed(places.method, 1), /outside of its box/],
    ["with the picture outside of the file", placed(places.base, 5_000, 4), /outside of the data/],
    [
      "with the picture beside its data",
      movedTo(besideData, besideData.indexOf("uuid") + 4),
      /outside of the data/,
    ],
    [
      "with the picture in the head of its data",
      edited((file) => movedTo(file, file.lastIndexOf("mdat") + 3)),
      /outside of the data/,
    ],
    ["with a picture as long as the file", placed(places.length, 0, 4), /without a length/],
    // The Exif begins one byte before the picture ends.
    ["with words in the picture", placed(exifBase, exifAt - 1, 4), /words in a picture/],
  ])("%s", async (_what, file, message) => {
    const broken = expect.objectContaining({
      name: "PictureBroken",
      message: expect.stringMatching(message),
    });
    await expect(strip(file)).rejects.toThrow(broken);
    await expect(streamStripped("image/heic", async () => Readable.from([file]))).rejects.toThrow(
      broken,
    );
  });

  test("with the place in it, whatever byte of its head is wrong", async () => {
    const whole = heicOf({ items: [picture, ...told] });
    const place = fc.nat(whole.indexOf("mdat") + 4);
    await fc.assert(
      fc.asyncProperty(place, fc.integer({ min: 0, max: 255 }), async (at, value) => {
        const file = Buffer.from(whole);
        file[at] = value;
        const copy = await strip(file).catch((error: unknown) => {
          if (error instanceof Error && error.name === "PictureBroken") return Buffer.alloc(0);
          throw error;
        });
        expect(copy.includes(phoneExif(1).subarray(100, 200))).toBe(false);
        expect(copy.toString("latin1")).not.toContain("Ana at home");
      }),
      { numRuns: 2_000 },
    );
  });
});
