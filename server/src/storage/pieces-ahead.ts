/** Tells a file that breaks off by what it says of itself. Where it cannot be told for certain, a file counts as whole. */
export type EndFinder = {
  readonly take: (chunk: Buffer) => void;
  readonly isWhole: () => boolean;
};

type Piece = { readonly at: number; readonly bytes: Buffer; readonly use: (bytes: Buffer) => void };

/** A hostile file may ask for much that never comes. */
const mostHeld = 8 * 1024 * 1024;

/** Pieces of a file that passes by. Holds no more than what is wanted and the chunk that passes. */
export type PiecesAhead = {
  /** Asks for so many bytes from a place; what has passed already does not come back, and more than is held at once is not waited for. */
  readonly want: (at: number, length: number, use: (bytes: Buffer) => void) => void;
  readonly take: (chunk: Buffer) => void;
  /** How many bytes have passed. */
  readonly passed: () => number;
};

/** For formats in which one place of a file says where the next is. */
export function createPiecesAhead(): PiecesAhead {
  let wanted: { piece: Piece; filled: number }[] = [];
  let held = 0;
  let chunkAt = 0;
  let chunkEnd = 0;
  return {
    want(at, length, use) {
      if (at < chunkAt || held + length > mostHeld) return;
      held += length;
      wanted.push({ piece: { at, bytes: Buffer.alloc(length), use }, filled: 0 });
    },
    take(chunk) {
      chunkAt = chunkEnd;
      chunkEnd += chunk.length;
      // A loop and no recursion: a piece may ask for another in the same chunk, and a hostile file for very many.
      let fresh = wanted;
      wanted = [];
      const waiting: typeof wanted = [];
      while (fresh.length > 0) {
        for (const want of fresh) {
          const { at, bytes, use } = want.piece;
          const from = at + want.filled - chunkAt;
          if (from < chunk.length) want.filled += chunk.copy(bytes, want.filled, from);
          if (want.filled < bytes.length) {
            waiting.push(want);
          } else {
            held -= bytes.length;
            use(bytes);
          }
        }
        fresh = wanted;
        wanted = [];
      }
      wanted = waiting;
    },
    passed: () => chunkEnd,
  };
}
