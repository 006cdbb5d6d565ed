import { createPiecesAhead, type EndFinder } from "./pieces-ahead.ts";

/** More pages than any fax; a hostile file may lead in a circle. */
const mostPages = 2_000;
/** Longer than the list of strips of any page. */
const longestList = 64 * 1024;

const headBytes = 8;
const entryBytes = 12;
/** Bytes of a number, by the type of an entry (TIFF 6.0, section 2). */
const widths: ReadonlyMap<number, 2 | 4> = new Map([
  [3, 2],
  [4, 4],
]);
/** Where the strips or tiles of a page begin, and how long they are (TIFF 6.0, sections 8 and 15). */
const beginnings: readonly number[] = [273, 324];
const lengths: readonly number[] = [279, 325];

/** TIFF 6.0: pages follow each other by the place of the next, and each says where its strips lie. A place before that of the page that names it is not looked at. */
export function createTiffEndFinder(): EndFinder {
  const pieces = createPiecesAhead();
  let furthest = headBytes;
  let pages = 0;
  const mustReach = (place: number) => {
    furthest = Math.max(furthest, place);
  };
  pieces.want(0, headBytes, (head) => {
    const little = head.toString("latin1", 0, 2) === "II";
    const number = (bytes: Buffer, at: number, width: 2 | 4) =>
      little ? bytes.readUIntLE(at, width) : bytes.readUIntBE(at, width);
    // 43 is the larger kind, with other widths.
    if (number(head, 2, 2) === 42) lookAtPage(number(head, 4, 4));

    function lookAtPage(at: number) {
      if (at === 0 || pages >= mostPages) return;
      pages += 1;
      mustReach(at + 2);
      pieces.want(at, 2, (count) => {
        const length = number(count, 0, 2) * entryBytes;
        mustReach(at + 2 + length);
        pieces.want(at + 2, length, lookAtEntries);
        // Some programs leave out the place of the next page at the end.
        pieces.want(at + 2 + length, 4, (next) => lookAtPage(number(next, 0, 4)));
      });
    }

    function lookAtEntries(table: Buffer) {
      const seen = new Set<number>();
      const strips: { from?: number[]; long?: number[] } = {};
      const compare = () => {
        for (const [index, from] of strips.from?.entries() ?? []) {
          mustReach(from + (strips.long?.[index] ?? 0));
        }
      };
      for (let at = 0; at < table.length; at += entryBytes) {
        const tag = number(table, at, 2);
        const place = beginnings.includes(tag) ? "from" : lengths.includes(tag) ? "long" : null;
        if (place === null || seen.has(tag)) continue;
        seen.add(tag);
        readList(table.subarray(at, at + entryBytes), (list) => {
          strips[place] = list;
          compare();
        });
      }
    }

    /** A short list stands in the entry itself, a longer one elsewhere. */
    function readList(entry: Buffer, use: (list: number[]) => void) {
      const width = widths.get(number(entry, 2, 2));
      if (width === undefined) return;
      const length = number(entry, 4, 4) * width;
      const read = (bytes: Buffer) =>
        use(Array.from({ length: length / width }, (_, at) => number(bytes, at * width, width)));
      if (length <= 4) return read(entry.subarray(8));
      const at = number(entry, 8, 4);
      mustReach(at + length);
      if (length <= longestList) pieces.want(at, length, read);
    }
  });
  return { take: pieces.take, isWhole: () => furthest <= pieces.passed() };
}
