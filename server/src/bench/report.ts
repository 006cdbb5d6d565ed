export interface Figure {
  readonly name: string;
  readonly measured: string;
  readonly wanted: string;
  readonly met: boolean;
}

/** One line a figure: what was wanted, what was measured, and whether it is met. */
export function printFigures(figures: readonly Figure[]): void {
  const width = Math.max(...figures.map(({ name }) => name.length));
  for (const { name, measured, wanted, met } of figures) {
    console.log(
      `${met ? "met    " : "NOT MET"}  ${name.padEnd(width)}  ${measured} (wanted: ${wanted})`,
    );
  }
}

/** Requests per second of the app and of the bare handler. */
export interface Rates {
  readonly ours: number;
  readonly bare: number;
}

/** Compares the app with the bare handler. */
export function ratioFigure(
  name: string,
  rates: Rates,
  wanted: { readonly ratio: number; readonly words: string },
): Figure {
  const ratio = rates.ours / rates.bare;
  return {
    name,
    measured: `${rates.ours}/s of ${rates.bare}/s bare = ${ratio.toFixed(2)}`,
    wanted: wanted.words,
    met: ratio >= wanted.ratio,
  };
}

/** The value below which the given share of the samples lies. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
