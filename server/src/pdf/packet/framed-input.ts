import type { Readable } from "node:stream";

const lineEnd = 0x0a;

/** Lines of text, and bytes that are taken in pieces of a known size, one after the other from one stream. */
export type FramedInput = {
  /** The next line, without its end. Both throw where the stream ends before. */
  readonly line: () => Promise<string>;
  readonly take: (sizeBytes: number) => AsyncGenerator<Buffer, void, void>;
};

export function readFramed(stream: Readable): FramedInput {
  const chunks: AsyncIterator<Buffer> = stream[Symbol.asyncIterator]();
  let kept: Buffer = Buffer.alloc(0);
  const next = async (): Promise<Buffer> => {
    const { value, done } = await chunks.next();
    if (done) throw new Error("the input ended too early");
    return value;
  };
  return {
    async line() {
      while (!kept.includes(lineEnd)) kept = Buffer.concat([kept, await next()]);
      const end = kept.indexOf(lineEnd);
      const words = kept.subarray(0, end).toString("utf8");
      kept = kept.subarray(end + 1);
      return words;
    },
    async *take(sizeBytes) {
      let left = sizeBytes;
      while (left > 0) {
        if (kept.length === 0) kept = await next();
        const piece = kept.subarray(0, left);
        kept = kept.subarray(piece.length);
        left -= piece.length;
        yield piece;
      }
    },
  };
}

/** The bytes in one piece. */
export async function takeWhole(input: FramedInput, sizeBytes: number): Promise<Buffer> {
  const whole = Buffer.alloc(sizeBytes);
  let filled = 0;
  for await (const piece of input.take(sizeBytes)) filled += piece.copy(whole, filled);
  return whole;
}
