/** Where a PDF comes from: an address that gives all of it or a part, or bytes that are here already. */
export type PdfOrigin =
  | { readonly url: string; readonly sizeBytes: number }
  | { readonly bytes: ArrayBuffer };

/** What is needed to open a PDF. */
export type PdfSource = {
  readonly from: PdfOrigin;
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
