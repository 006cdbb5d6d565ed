import { randomBytes } from "node:crypto";
import { deflateSync } from "node:zlib";

/** Points in a line of a page, one byte each. */
const width = 256;

/** A PDF of scanned pages, of about so many bytes: a picture of noise on each, which no packing makes smaller. */
export function makeScan(pages: number, sizeBytes: number): Buffer {
  const height = Math.floor((sizeBytes / pages - 700) / width);
  const kids = Array.from({ length: pages }, (_, page) => `${3 + page * 3} 0 R`);
  const objects: Buffer[] = [
    Buffer.from("<</Type/Catalog/Pages 2 0 R>>"),
    Buffer.from(`<</Type/Pages/Kids[${kids.join(" ")}]/Count ${pages}>>`),
  ];
  for (let page = 0; page < pages; page += 1) {
    const at = 3 + page * 3;
    objects.push(
      Buffer.from(
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents ${at + 1} 0 R/Resources<</XObject<</Im ${at + 2} 0 R>>>>>>`,
      ),
      stream("", Buffer.from("q 612 0 0 792 0 0 cm /Im Do Q")),
      stream(
        `/Type/XObject/Subtype/Image/Width ${width}/Height ${height}/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/FlateDecode`,
        deflateSync(randomBytes(width * height), { level: 1 }),
      ),
    );
  }
  return frame(objects);
}

function stream(entries: string, content: Buffer): Buffer {
  const head = `<<${entries}/Length ${content.length}>>\nstream\n`;
  return Buffer.concat([Buffer.from(head), content, Buffer.from("\nendstream")]);
}

/** The objects with their table (ISO 32000-1, 7.5.4). */
function frame(objects: readonly Buffer[]): Buffer {
  const parts: Buffer[] = [Buffer.from("%PDF-1.7\n")];
  const places: number[] = [];
  let at = parts[0]?.length ?? 0;
  for (const [index, object] of objects.entries()) {
    places.push(at);
    const framed = [Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from("\nendobj\n")];
    parts.push(...framed);
    at += framed.reduce((sum, { length }) => sum + length, 0);
  }
  const lines = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  const count = objects.length + 1;
  parts.push(
    Buffer.from(
      `xref\n0 ${count}\n0000000000 65535 f \n${lines}trailer\n<</Size ${count}/Root 1 0 R>>\nstartxref\n${at}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}
