/** Points to the inch or centimeter, across and down. */
export type Resolution = { readonly across: number; readonly down: number };

const entryBytes = 12;
const [acrossTag, downTag] = [282, 283];
/** The widest that a fax machine sends has three times as many across as down. */
const isBelievable = (ratio: number) => ratio > 0.25 && ratio < 4;
/** A hostile file may lead in a circle. */
const mostPages = 2_000;

/**
 * How close the points of each page lie, or null where it does not say (TIFF 6.0, section 8). A fax has often twice as many points across
 * as down: shown point by point, its letters would be half as high as they are.
 */
export function readResolutions(file: Buffer): (Resolution | null)[] {
  const isLittle = file.toString("latin1", 0, 2) === "II";
  const number = (at: number, width: 2 | 4) => {
    if (at + width > file.length) return 0;
    return isLittle ? file.readUIntLE(at, width) : file.readUIntBE(at, width);
  };
  const fraction = (at: number) => number(at, 4) / (number(at + 4, 4) || 1);
  const found: (Resolution | null)[] = [];
  for (let page = number(4, 4); page !== 0 && found.length < mostPages; ) {
    const entries = number(page, 2);
    const of = (tag: number) => {
      for (let at = page + 2; at < page + 2 + entries * entryBytes; at += entryBytes) {
        if (number(at, 2) === tag) return fraction(number(at + 8, 4));
      }
      return 0;
    };
    const [across, down] = [of(acrossTag), of(downTag)];
    found.push(isBelievable(across / down) ? { across, down } : null);
    page = number(page + 2 + entries * entryBytes, 4);
  }
  return found;
}
