import { Readable } from "node:stream";
import { describe, expect, test } from "@jest/globals";
import { faxTiff, plainHeic, stripedTiff, tableFirstTiff } from "../testing/scanned-pictures.ts";
import { inspectFile } from "./inspect-file.ts";

const inspect = (content: Buffer | string, fileName: string, piece = 1_000) => {
  const bytes = Buffer.from(content);
  const pieces = Array.from({ length: Math.ceil(bytes.length / piece) }, (_, index) =>
    bytes.subarray(index * piece, (index + 1) * piece),
  );
  return inspectFile(async () => Readable.from(pieces), fileName);
};

/** The head of a box-built picture file of the given brand. */
const boxed = (brand: string) =>
  Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from(`ftyp${brand}\0\0\0\0mif1${brand}`)]);
const jpegHead = Buffer.from("ffd8ffe000104a46494600010100000100010000", "hex");
const scan = Buffer.concat([Buffer.from("ffda0008010100003f00", "hex"), Buffer.alloc(5_000, 0x55)]);
const end = Buffer.from("ffd9", "hex");
const mail = "From: a@example.org\r\nDate: Mon, 2 Nov 2026\r\nSubject: Hi\r\n\r\nHello\r\n";

describe("the type comes from the content", () => {
  test.each<[string, Buffer | string, string, string]>([
    ["a HEIC picture", boxed("heic"), "IMG_1.jpg", "image/heic"],
    ["a HEIF picture", boxed("mif1"), "a.heif", "image/heic"],
    ["a TIFF from a fax", Buffer.from("49492a0008000000000000000000", "hex"), "fax", "image/tiff"],
    [
      "a large scan whose table stands at its end",
      Buffer.concat([Buffer.from("49492a0080841e00", "hex"), Buffer.alloc(2_100_000, 0x80)]),
      "scan.tif",
      "image/tiff",
    ],
    ["a mail without its ending", mail, "mail", "message/rfc822"],
    ["a note that looks like a letter", "From: them\nTo: me\n\nHello", "n.txt", "text/plain"],
    [
      "text of an older program",
      Buffer.from("Arztbrief f\xfcr Ada", "latin1"),
      "a.txt",
      "text/plain",
    ],
    ["text in UTF-16", Buffer.from("\ufeffHello", "utf16le"), "a.txt", "text/plain"],
    ["a page", "<!doctype html><script>alert(1)</script>", "a.html", "text/plain"],
  ])("%s", async (_what, content, name, contentType) => {
    expect(await inspect(content, name)).toMatchObject({ contentType });
  });

  test.each<[string, Buffer | string, RegExp]>([
    ["an old Word file or one with a password", Buffer.from("d0cf11e0a1b11ae1", "hex"), /password/],
    ["an archive", Buffer.from("504b0304140000000000", "hex"), /Unpack|PDF/],
    ["a program", "\u007fELF\u0002\u0001\u0001\u0000", /Use a PDF/],
    ["a drawing that can hold scripts", '<?xml version="1.0"?><svg/>', /Use a PDF/],
    ["bytes without a meaning", Buffer.from([1, 2, 3, 0, 255]), /Use a PDF/],
  ])("%s is refused with what to do", async (_what, content, words) => {
    expect(await inspect(content, "x.pdf")).toEqual({ problem: expect.stringMatching(words) });
  });
});

describe("what is wrong with a file is said, and the file is kept", () => {
  test.each<[string, Buffer | string, string, string[]]>([
    ["a whole PDF", "%PDF-1.7\n1 0 obj\n%%EOF\n", "a.pdf", []],
    ["a PDF that breaks off", `%PDF-1.7\n${"x".repeat(200_000)}`, "a.pdf", ["incomplete"]],
    [
      "a PDF made for the web that breaks off behind the mark in its middle",
      "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n9 0 obj\n<</Length 900>>stream\nBT",
      "a.pdf",
      ["incomplete"],
    ],
    [
      "a whole PDF that was saved twice, with a line of another program behind it",
      "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n1 0 obj\n<<>>\nendobj\n%%EOF\n<!-- sent by fax -->\n",
      "a.pdf",
      [],
    ],
    [
      "a PDF with a password",
      `%PDF-1.7\n${"x".repeat(991)}trailer<</Root 1 0 R/Encrypt 5 0 R>>\n%%EOF`,
      "a.pdf",
      ["locked"],
    ],
    ["a PDF that is called a picture", "%PDF-1.7\n%%EOF", "a.jpg", ["name_differs"]],
    ["a whole JPEG", Buffer.concat([jpegHead, scan, end]), "a.jpeg", []],
    ["a JPEG that breaks off", Buffer.concat([jpegHead, scan]), "a.jpg", ["incomplete"]],
    [
      "a JPEG that breaks off behind its thumbnail",
      Buffer.concat([jpegHead, scan, end, scan]),
      "a.jpg",
      ["incomplete"],
    ],
    [
      "a picture with a film behind it",
      Buffer.concat([jpegHead, scan, end, boxed("mp42"), Buffer.alloc(90_000)]),
      "a.jpg",
      [],
    ],
  ])("%s", async (_what, content, name, flaws) => {
    expect(await inspect(content, name)).toMatchObject({ flaws });
  });
});

describe("a picture that breaks off is found by what it says of its own length", () => {
  const isIncomplete = async (content: Buffer, name: string, piece?: number) => {
    const found = await inspect(content, name, piece);
    return "flaws" in found ? found.flaws.includes("incomplete") : "no file of this kind";
  };
  /** Behind the last byte that the picture needs there may be filling. */
  const pictures: [string, Buffer, string, number, number[]][] = [
    // Between its two pages it looks like a whole fax of one page whose program left out the place of the next.
    ["a fax of two pages", faxTiff, "fax.tif", 0x1f0, [238, 239, 240, 241]],
    ["a scan in strips", stripedTiff, "scan.tif", stripedTiff.length, []],
    ["a scan with its table first", tableFirstTiff(), "scan.tif", tableFirstTiff().length, []],
    ["a photo of a phone", plainHeic, "photo.heic", plainHeic.length, []],
  ];

  test.each(pictures)(
    "%s, whole: in one chunk, in small ones, byte by byte",
    async (_, file, name) => {
      for (const piece of [file.length, 100, 7, 1])
        expect(await isIncomplete(file, name, piece)).toBe(false);
    },
  );

  test.each(pictures)("%s, cut at every place", async (_, file, name, needed, untold) => {
    const missed: number[] = [];
    for (let cut = 48; cut < needed; cut += 1)
      if ((await isIncomplete(file.subarray(0, cut), name, 64)) !== true) missed.push(cut);
    expect(missed).toEqual(untold);
  });

  test("of other bytes behind the end nothing is said", async () => {
    const more = Buffer.concat([Buffer.from([0x7f, 1, 2, 3]), Buffer.from("sefdxyz")]);
    expect(await isIncomplete(Buffer.concat([plainHeic, more]), "photo.heic")).toBe(false);
    expect(await isIncomplete(Buffer.concat([faxTiff, more]), "fax.tif")).toBe(false);
  });

  test("a box that goes on to the end, and one with a long length, are read as such", async () => {
    const at = plainHeic.indexOf("mdat") - 4;
    const toTheEnd = Buffer.from(plainHeic);
    toTheEnd.writeUInt32BE(0, at);
    expect(await isIncomplete(toTheEnd, "photo.heic")).toBe(false);
    expect(await isIncomplete(toTheEnd.subarray(0, -1), "photo.heic")).toBe(true);
    const film = Buffer.from(`000000016d6461740000000000000020${"00".repeat(16)}`, "hex");
    const withFilm = Buffer.concat([plainHeic, film]);
    expect(await isIncomplete(withFilm, "photo.heic")).toBe(false);
    expect(await isIncomplete(withFilm.subarray(0, -1), "photo.heic")).toBe(true);
  });

  test("a file that leads in a circle, or asks for more than there is, is read in one go", async () => {
    const circle = Buffer.from("49492a0008000000" + "0000" + "08000000", "hex");
    expect(await isIncomplete(circle, "a.tif")).toBe(false);
    const greedy = Buffer.from(
      "49492a0008000000" + "0100" + "11010400ffffff7f0e000000" + "08000000",
      "hex",
    );
    expect(await isIncomplete(greedy, "a.tif")).toBe(true);
    // The larger kind of TIFF has other widths, which are not read.
    const larger = Buffer.from("49492b00080000001000000000000000", "hex");
    expect(await isIncomplete(larger, "a.tif")).not.toBe(true);
  });
});
