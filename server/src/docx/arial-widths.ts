/** Widths of Arial from the space to the tilde, in thousandths of the size (the metrics that it shares with Helvetica). */
const widths = [
  ...[278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278],
  ...[556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556],
  ...[1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778],
  ...[667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556],
  ...[333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556],
  ...[556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584],
] as const;
const first = " ".charCodeAt(0);
/** Of a letter that is not in the list. Rather too wide: too narrow would cut an address off. */
const widest = 1000;

/** How wide a line is in Arial of a size, in the unit of the size. */
export function widthInArial(line: string, size: number): number {
  const thousandths = [...line]
    .map((sign) => widths[(sign.codePointAt(0) ?? 0) - first] ?? widest)
    .reduce((sum, width) => sum + width, 0);
  return (thousandths / 1000) * size;
}
