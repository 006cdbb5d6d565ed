import { crc32, deflateSync } from "node:zlib";
import { loadCompiler } from "../../pdf/typst-compiler.ts";

/** A PDF with a line of words on each page. */
export async function makePdf(...pages: readonly string[]): Promise<Buffer> {
  const compiler = await loadCompiler();
  const words = pages.map((page) => `#${JSON.stringify(page)}`).join("\n#pagebreak()\n");
  const mainFileContent = `#set page(width: 4in, height: 5in)\n${words}`;
  const { result } = compiler.compile({ mainFileContent });
  if (result === null) throw new Error("the test file does not compile");
  return compiler.pdf(result);
}

/** A picture that is black all over. */
export function makePng(width: number, height: number): Buffer {
  return framePng({ width, height, color: 0 }, deflateSync(Buffer.alloc((width + 1) * height)));
}

type Head = { readonly width: number; readonly height: number; readonly color: number };

export function framePng({ width, height, color }: Head, pixels: Buffer): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 8;
  head[9] = color;
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk("IHDR", head),
    chunk("IDAT", pixels),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
