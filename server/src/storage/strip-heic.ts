import { type ByteReader, createByteReader, piecesOf } from "./byte-reader.ts";
import { PictureBroken } from "./files-errors.ts";
import { type Extent, hasLongLength, longestMeta, readBoxHead } from "./heic-boxes.ts";
import { cleanMeta } from "./heic-meta.ts";
import { endOf, mergeKept } from "./kept-ranges.ts";

/** A box in the file. `end` is where it ends, or the file. */
type PlacedBox = {
  readonly type: string;
  readonly from: number;
  readonly end: number;
  readonly head: Buffer;
};

/** A piece of the file that goes into the copy: as it is, or with other bytes. */
type Piece = Extent & { readonly bytes?: Buffer };

/** More than any picture has. A hostile file may be a row of nothing else. */
const mostBoxes = 1_000;

/**
 * How to copy a HEIC without what tells of its taking (ISO/IEC 14496-12, 23008-12): place, time, phone, names, films, and all that lies behind
 * its last picture. Pictures pass bit by bit, with their colours and which way up they are, small ones and maps of depth too. Every other byte
 * becomes zero, so that no place changes. As the list of parts may lie behind them, the file is read once before.
 * @throws PictureBroken where its parts cannot be told apart
 */
export async function planHeicCopy(
  source: AsyncIterable<Uint8Array>,
): Promise<(source: AsyncIterable<Uint8Array>) => AsyncGenerator<Buffer>> {
  const { boxes, meta } = await readBoxes(createByteReader(source));
  const [first] = boxes;
  const list = boxes.find(({ type }) => type === "meta");
  if (first?.type !== "ftyp" || !list || !meta) throw new PictureBroken("no list of parts");
  const { pictures, others } = cleanMeta(meta);
  const kept = mergeKept(pictures, others);
  const stores = kept.map((range) => findStore(boxes, range));
  const keptBoxes = new Set([first, list, ...stores]);
  const end = Math.max(...[...keptBoxes].map((box) => box.end));
  const heads = boxes.filter(({ from }) => from < end).map((box) => headOf(box, keptBoxes));
  const content = { from: list.from + list.head.length, length: meta.length, bytes: meta };
  const brands = first.from + first.head.length;
  const pieces: readonly Piece[] = [
    ...heads,
    { from: brands, length: first.end - brands },
    content,
    ...kept,
  ].toSorted((one, other) => one.from - other.from);
  return (again) => copyPieces(createByteReader(again), pieces, end);
}

/** The boxes of the file up to what is none, and the content of the first `meta`. */
async function readBoxes(
  bytes: ByteReader,
): Promise<{ readonly boxes: readonly PlacedBox[]; readonly meta: Buffer | null }> {
  const boxes: PlacedBox[] = [];
  let meta: Buffer | null = null;
  for (let from = 0; boxes.length < mostBoxes; ) {
    const head = await takeHead(bytes);
    if (head === null) break;
    const { type, headBytes, length } = readBoxHead(head);
    const contentBytes = (length ?? Number.POSITIVE_INFINITY) - headBytes;
    let end = from + headBytes;
    if (type === "meta" && meta === null) {
      if (contentBytes > longestMeta) throw new PictureBroken("a list of parts that is too long");
      // A copy, as it is changed and outlives what it was read from.
      meta = Buffer.from(await bytes.take(contentBytes));
      if (meta.length < contentBytes) throw new PictureBroken("a list of parts that breaks off");
      end += meta.length;
    } else {
      for await (const piece of piecesOf(bytes, contentBytes)) end += piece.length;
    }
    boxes.push({ type, from, end, head });
    from = end;
  }
  return { boxes, meta };
}

/** Null where no box begins: at the end, or at what some programs hang on behind it. */
async function takeHead(bytes: ByteReader): Promise<Buffer | null> {
  const short = await bytes.take(8);
  if (short.length < 8) return null;
  const head = Buffer.concat([short, await bytes.take(hasLongLength(short) ? 8 : 0)]);
  if (hasLongLength(head) && head.length < 16) return null;
  const { headBytes, length } = readBoxHead(head);
  return length === null || length >= headBytes ? head : null;
}

/** The box of data in which a picture lies as a whole. */
function findStore(boxes: readonly PlacedBox[], range: Extent): PlacedBox {
  const found = boxes.find(
    ({ type, from, end, head }) =>
      type === "mdat" && from + head.length <= range.from && endOf(range) <= end,
  );
  if (!found) throw new PictureBroken("a picture outside of the data of the file");
  return found;
}

/** The head of a box that stays, or that of a filling as long. */
function headOf(box: PlacedBox, kept: ReadonlySet<PlacedBox>): Piece {
  const place = { from: box.from, length: box.head.length };
  if (kept.has(box)) return place;
  const bytes = Buffer.from(box.head);
  bytes.write("free", 4, "latin1");
  return { ...place, bytes };
}

/** Between the pieces, and behind the last, are zeros. */
async function* copyPieces(
  bytes: ByteReader,
  pieces: readonly Piece[],
  end: number,
): AsyncGenerator<Buffer> {
  let at = 0;
  for (const piece of pieces) {
    yield* zeros(bytes, piece.from - at);
    if (piece.bytes) {
      await bytes.take(piece.length);
      yield piece.bytes;
    } else {
      yield* piecesOf(bytes, piece.length);
    }
    at = endOf(piece);
  }
  yield* zeros(bytes, end - at);
}

async function* zeros(bytes: ByteReader, length: number): AsyncGenerator<Buffer> {
  for await (const { length: passed } of piecesOf(bytes, length)) yield Buffer.alloc(passed);
}
