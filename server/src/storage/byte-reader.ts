/** Bytes of a stream, taken in the pieces that a file format has. Holds one piece and one chunk of the source. */
export type ByteReader = {
  /** So many bytes, or fewer where the source ends. */
  readonly take: (length: number) => Promise<Buffer>;
  /** Whatever is there, at least so many bytes unless the source ends. */
  readonly some: (atLeast: number) => Promise<Buffer>;
  readonly putBack: (bytes: Buffer) => void;
};

export function createByteReader(source: AsyncIterable<Uint8Array>): ByteReader {
  const chunks = source[Symbol.asyncIterator]();
  let held: Buffer = Buffer.alloc(0);
  const fill = async (length: number): Promise<void> => {
    const parts: Uint8Array[] = [held];
    let filled = held.length;
    while (filled < length) {
      const next = await chunks.next();
      if (next.done) break;
      parts.push(next.value);
      filled += next.value.length;
    }
    if (parts.length > 1) held = Buffer.concat(parts);
  };
  return {
    async take(length) {
      await fill(length);
      const taken = held.subarray(0, length);
      held = held.subarray(length);
      return taken;
    },
    async some(atLeast) {
      await fill(atLeast);
      const taken = held;
      held = Buffer.alloc(0);
      return taken;
    },
    putBack(bytes) {
      held = Buffer.concat([bytes, held]);
    },
  };
}

const pieceBytes = 65_536;

/** So many bytes, piece by piece, or fewer where the source ends. */
export async function* piecesOf(bytes: ByteReader, length: number): AsyncGenerator<Buffer> {
  for (let left = length; left > 0; ) {
    const piece = await bytes.take(Math.min(left, pieceBytes));
    if (piece.length === 0) return;
    yield piece;
    left -= piece.length;
  }
}
