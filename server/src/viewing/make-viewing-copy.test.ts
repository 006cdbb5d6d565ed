import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { buffer, text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { CheckBox, Document, Packer, Paragraph, TextRun } from "docx";
import sharp from "sharp";
import yazl from "yazl";
import { readPdf } from "../pdf/read-pdf.fixture.ts";
import { openInFolder } from "../storage/file-store.ts";
import { FilesNotWritable } from "../storage/files-errors.ts";
import { openPlain } from "../storage/open-plain.ts";
import { childrenOf, peakBytes } from "../testing/peak-memory.ts";
import { phoneHeic } from "../testing/phone-heic.ts";
import { faxTiff, plainHeic, stripedTiff } from "../testing/scanned-pictures.ts";
import { makeViewingCopy } from "./make-viewing-copy.ts";
import { onScreen } from "./picture-look.ts";
import { colorHeic, photoHeic, wideHeic } from "./pictures.fixture.ts";
import { readTiffPages } from "./tiff-pages.ts";
import { NotViewable } from "./viewing-errors.ts";
import type { ViewingKind } from "./viewing-kinds.ts";

// A process that swallows the memory is let go on until it has.
jest.setTimeout(120_000);

let dataDir: string;
beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), "recourse-viewing-"));
});
afterAll(() => rm(dataDir, { recursive: true, force: true }));

const wanted = (kind: ViewingKind) => ({ kind, picture: onScreen });

async function view(kind: ViewingKind, bytes: Buffer): Promise<Buffer> {
  const open = async () => Readable.from([bytes]);
  const file = await makeViewingCopy(dataDir, { sizeBytes: bytes.length, open }, wanted(kind));
  return buffer(await openPlain(await openInFolder(dataDir, file.storageKey, null), file.key));
}

/** The colors near three corners, and the size. */
async function look(jpeg: Buffer) {
  const { data, info } = await sharp(jpeg).raw().toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  const at = (x: number, y: number) => [
    ...data.subarray((y * width + x) * channels).subarray(0, 3),
  ];
  return {
    size: [width, height],
    left: at(2, 2),
    right: at(width - 3, 2),
    below: at(2, height - 3),
  };
}

const near = (color: readonly number[]) => color.map((value) => expect.closeTo(value, -1));

describe("of a HEIC", () => {
  test.each([
    ["its colors and its size", colorHeic, [50, 30]],
    ["made smaller until it is no wider than what is looked at", wideHeic, [4096, 32]],
  ])("a JPEG: %s", async (_what, heic, size) => {
    const seen = await look(await view("heic", heic));
    expect(seen.size).toEqual(size);
    expect(seen).toMatchObject({
      left: near([200, 160, 30]),
      right: near([20, 160, 210]),
      below: near([200, 40, 30]),
    });
  });
});

const largePhoto = () =>
  sharp({ create: { width: 8000, height: 6000, channels: 3, background: "#b4a58c" } })
    .jpeg()
    .toBuffer();

// The peak of a process is told by Linux only.
(process.platform === "linux" ? test : test.skip).each([
  ["a HEIC of 12 megapixels", "heic", async () => photoHeic, [4032, 3024]],
  ["a JPEG of 48 megapixels", "photo", largePhoto, [4096, 3072]],
] as const)("%s is unpacked in less than 250 MB", async (_what, kind, make, size) => {
  const photo = await make();
  let peak = 0;
  const looking = setInterval(() => {
    peak = Math.max(peak, peakOfChildren());
  }, 5);
  const seen = await look(await view(kind, photo));
  clearInterval(looking);
  expect(seen.size).toEqual(size);
  expect(peak).toBeGreaterThan(70_000_000);
  expect(peak).toBeLessThan(250_000_000);
});

/** In bytes, of the largest process that this one has started. */
function peakOfChildren(): number {
  return Math.max(0, ...childrenOf(process.pid).map((child) => peakBytes(child) ?? 0));
}

describe("of a TIFF", () => {
  test("a PDF of all its pages", async () => {
    const { pages } = await readPdf(await view("tiff", faxTiff));
    expect(pages.map(shapeOf)).toEqual([24 / 16, 24 / 16].map((shape) => expect.closeTo(shape, 1)));
    expect((await readPdf(await view("tiff", stripedTiff))).pages).toHaveLength(1);
  });

  test("a fax with twice as many points across as down is as high as it was sent", async () => {
    const fax = sharp(Buffer.alloc(204 * 98, 255), {
      raw: { width: 204, height: 98, channels: 1 },
    });
    const tiff = await fax
      .tiff({ xres: 204 / 25.4, yres: 98 / 25.4, compression: "none" })
      .toBuffer();
    const { pages } = await readPdf(await view("tiff", tiff));
    expect(pages.map(shapeOf)).toEqual([expect.closeTo(1, 1)]);
  });

  test("a page that lies on its side in the file stands up", async () => {
    // Dark on the left. Orientation 6 says that this is the top.
    const points = Buffer.from(
      Array.from({ length: 60 * 20 }, (_, at) => (at % 60 < 30 ? 9 : 250)),
    );
    const tiff = await sharp(points, { raw: { width: 60, height: 20, channels: 1 } })
      .withMetadata({ orientation: 6 })
      .tiff({ compression: "none" })
      .toBuffer();
    for await (const page of readTiffPages(tiff, onScreen)) {
      const { data, info } = await sharp(page)
        .greyscale()
        .raw()
        .toBuffer({ resolveWithObject: true });
      expect([info.width, info.height]).toEqual([20, 60]);
      const [topRight, bottomLeft] = [data[info.width - 1], data[data.length - info.width]];
      expect([topRight, bottomLeft]).toEqual([expect.closeTo(9, -1), expect.closeTo(250, -1)]);
    }
    const { pages } = await readPdf(await view("tiff", tiff));
    expect(pages.map(shapeOf)).toEqual([expect.closeTo(1 / 3, 1)]);
  });
});

/** How many times as wide as high. */
function shapeOf({ size: [width, height] }: { readonly size: readonly [number, number] }): number {
  return width / height;
}

describe("of a Word file", () => {
  const docx = (...words: string[]) =>
    Packer.toBuffer(
      new Document({ sections: [{ children: words.map((each) => new Paragraph(each)) }] }),
    );

  test("its words, paragraph by paragraph", async () => {
    const words = await view("docx", await docx("Dear Dr. Sørensen,", "please send all of it."));
    expect(words.toString("utf8")).toBe("Dear Dr. Sørensen,\n\nplease send all of it.");
  });

  test("a new line in a paragraph, as in an address, stays one", async () => {
    const lines = ["Cedar Clinic", "1 Elm Street"].map(
      (line, index) => new TextRun({ text: line, break: index }),
    );
    const letter = new Document({ sections: [{ children: [new Paragraph({ children: lines })] }] });
    const words = await view("docx", await Packer.toBuffer(letter));
    expect(words.toString("utf8")).toBe("Cedar Clinic\n1 Elm Street");
  });

  test("what was checked in a form is told", async () => {
    const boxes = [true, false].flatMap((checked) => [
      new CheckBox({ checked }),
      new TextRun(checked ? " Approved " : " Denied"),
    ]);
    const form = new Document({ sections: [{ children: [new Paragraph({ children: boxes })] }] });
    const words = await view("docx", await Packer.toBuffer(form));
    expect(words.toString("utf8")).toBe("[x] Approved [ ] Denied");
  });

  test("without a word there is none", async () => {
    await expect(view("docx", await docx(""))).rejects.toMatchObject({ reason: "broken" });
  });
});

test("none tells where, when or with what it was taken", async () => {
  const told = /Larkspur Phone|LP-9|2026:11:18|Ana at home|Scan-O-Matic|Ada Rivers/;
  expect(phoneHeic.toString("latin1")).toMatch(told);
  expect((await view("heic", phoneHeic)).toString("latin1")).not.toMatch(told);
  const tiff = await sharp(Buffer.alloc(60 * 20), { raw: { width: 60, height: 20, channels: 1 } })
    .withXmp("<x:xmpmeta xmlns:x='adobe:ns:meta/'>Scan-O-Matic of Ada Rivers</x:xmpmeta>")
    .tiff({ compression: "none" })
    .toBuffer();
  expect(tiff.toString("latin1")).toMatch(told);
  const pdf = await view("tiff", tiff);
  expect(pdf.toString("latin1") + (await readPdf(pdf)).metadata).not.toMatch(told);
});

describe("none", () => {
  test.each([
    ["a HEIC that breaks off", "heic", plainHeic.subarray(0, 450)],
    [
      "a HEIC without a picture",
      "heic",
      Buffer.from("\0\0\0\x18ftypheic\0\0\0\0mif1heic", "latin1"),
    ],
    [
      "a TIFF whose points are not there",
      "tiff",
      Buffer.concat([Buffer.from("II*\0\x08\0\0\0"), Buffer.alloc(20)]),
    ],
    ["a Word file that is no archive", "docx", Buffer.from("PK\x03\x04 nothing")],
  ] as const)("of %s, and the next one is shown", async (_what, kind, bytes) => {
    const refused = expect(view(kind, bytes)).rejects.toThrow(NotViewable);
    const next = view("heic", colorHeic);
    await refused;
    expect((await look(await next)).size).toEqual([50, 30]);
  });

  test("of a Word file that would swallow the memory of the machine: its process ends, and nothing else", async () => {
    const bomb = await makeBomb();
    expect(bomb.length).toBeLessThan(5_000_000);
    await expect(view("docx", bomb)).rejects.toMatchObject({ reason: "broken" });
  });

  test("of a file that is too large to be taken apart; it is not even opened", async () => {
    const open = () => Promise.reject(new Error("opened"));
    const asked = makeViewingCopy(dataDir, { sizeBytes: 60_000_001, open }, wanted("tiff"));
    await expect(asked).rejects.toMatchObject({ reason: "too_large" });
  });

  test("where there is no place for it: that is no fault of the file", async () => {
    const folder = await mkdtemp(path.join(dataDir, "full-"));
    await writeFile(path.join(folder, "files"), "no folder");
    const open = async () => Readable.from([colorHeic]);
    const file = { sizeBytes: colorHeic.length, open };
    await expect(makeViewingCopy(folder, file, wanted("heic"))).rejects.toBeInstanceOf(
      FilesNotWritable,
    );
  });

  test("for somebody who has left: its process ends, and the next one is shown", async () => {
    const leaving = new AbortController();
    const open = async () => {
      setTimeout(() => leaving.abort());
      return new Readable({ read: () => undefined });
    };
    const asked = { ...wanted("heic"), leaving: leaving.signal };
    const made = makeViewingCopy(dataDir, { sizeBytes: 10, open }, asked);
    await expect(made).rejects.toMatchObject({ name: "AbortError" });
    expect((await look(await view("heic", colorHeic))).size).toEqual([50, 30]);
  });

  test("of a file that does not open: that is told as it is, and nothing is left", async () => {
    const before = await readdir(path.join(dataDir, "files"), { recursive: true });
    const open = () => Promise.reject(new Error("gone"));
    const asked = makeViewingCopy(dataDir, { sizeBytes: 10, open }, wanted("heic"));
    await expect(asked).rejects.toThrow("gone");
    expect(await readdir(path.join(dataDir, "files"), { recursive: true })).toEqual(before);
  });
});

/** 900 MB of one letter in a few. */
function makeBomb(): Promise<Buffer> {
  const zip = new yazl.ZipFile();
  const piece = Buffer.alloc(1_000_000, "a");
  const main = Readable.from(
    Array.from({ length: 900 }, () => piece),
    { objectMode: false },
  );
  const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`;
  zip.addBuffer(Buffer.from(types), "[Content_Types].xml");
  zip.addReadStream(main, "word/document.xml");
  zip.end();
  return buffer(zip.outputStream);
}

test("one that stands on the disk cannot be read there", async () => {
  const sent = "Dear Dr. Sørensen, please send all of it.";
  const bytes = await Packer.toBuffer(
    new Document({ sections: [{ children: [new Paragraph(sent)] }] }),
  );
  const open = async () => Readable.from([bytes]);
  const file = await makeViewingCopy(dataDir, { sizeBytes: bytes.length, open }, wanted("docx"));
  const lying = await text(await openInFolder(dataDir, file.storageKey, null));
  expect(lying).not.toContain("please send");
});
