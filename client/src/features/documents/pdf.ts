/** What is needed to open a PDF. */
export type PdfSource = {
  readonly url: string;
  readonly sizeBytes: number;
  /** Called when it opens with a password only, and again after a wrong one. */
  readonly askPassword: (give: (password: string) => void, wasWrong: boolean) => void;
};

export type OpenedPdf = {
  readonly pageCount: number;
  /** Draws a page as wide as it is shown, and answers the words that are on it. */
  readonly draw: (
    page: number,
    onto: {
      readonly canvas: HTMLCanvasElement;
      readonly width: number;
      readonly signal: AbortSignal;
    },
  ) => Promise<string>;
};

export type OpenPdf = (source: PdfSource, signal: AbortSignal) => Promise<OpenedPdf>;
