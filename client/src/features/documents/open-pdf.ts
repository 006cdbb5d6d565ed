import {
  AnnotationMode,
  GlobalWorkerOptions,
  getDocument,
  PasswordResponses,
  PDFDataRangeTransport,
  type PDFDocumentProxy,
  version,
} from "pdfjs-dist";
import type { OpenedPdf, PdfOrigin, PdfSource } from "./pdf.ts";

// From our own origin, where vite.config.ts puts it.
const data = `/assets/pdfjs-${version}/`;
GlobalWorkerOptions.workerSrc = `${data}pdf.worker.min.mjs`;

/** A larger file is read in parts, as its pages are looked at. */
const wholeBytes = 8 * 2 ** 20;
const partBytes = 2 ** 22;
/** Points of one picture in a PDF, and of one drawn page: more would take a phone down. */
const mostImagePoints = 2 ** 26;
const mostCanvasPoints = 2 ** 24;

/**
 * Opens a PDF to be drawn, in a worker of its own. Scripts, forms and links in it are never run: pdf.js only draws, makes no code from the
 * file (it has no eval), and its fonts are drawn as shapes instead of being given to the browser.
 */
export async function openPdf(
  { from, askPassword }: PdfSource,
  signal: AbortSignal,
): Promise<OpenedPdf> {
  const task = getDocument({
    ...(await load(from, signal)),
    ...{ cMapUrl: `${data}cmaps/`, standardFontDataUrl: `${data}standard_fonts/` },
    // Without WebAssembly, which our content security policy does not allow.
    ...{ wasmUrl: `${data}wasm/`, useWasm: false },
    ...{ disableFontFace: true, useSystemFonts: false, enableXfa: false },
    ...{ disableAutoFetch: true, disableStream: true, rangeChunkSize: partBytes },
    maxImageSize: mostImagePoints,
  });
  signal.addEventListener("abort", () => void task.destroy());
  task.onPassword = (give: (password: string) => void, reason: number) =>
    askPassword(give, reason === PasswordResponses.INCORRECT_PASSWORD);
  const pdf = await task.promise;
  return { pageCount: pdf.numPages, draw: (page, onto) => draw(pdf, page, onto) };
}

/** Bytes that are here already are copied: the worker takes what it is given away from us. */
async function load(from: PdfOrigin, signal: AbortSignal) {
  if ("bytes" in from) return { data: new Uint8Array(from.bytes.slice(0)) };
  const { url, sizeBytes } = from;
  const read = (range?: string) => readBytes(url, range, signal);
  return sizeBytes <= wholeBytes ? { data: await read() } : { range: openRange(sizeBytes, read) };
}

async function readBytes(
  url: string,
  range: string | undefined,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const response = await fetch(url, { signal, headers: range ? { Range: range } : {} });
  if (!response.ok) throw new Error(`no content: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

function openRange(
  sizeBytes: number,
  load: (range: string) => Promise<Uint8Array>,
): PDFDataRangeTransport {
  const transport = new PDFDataRangeTransport(sizeBytes, null);
  transport.requestDataRange = (begin: number, end: number) => {
    void load(`bytes=${begin}-${end - 1}`).then(
      (bytes) => transport.onDataRange(begin, bytes),
      () => transport.abort(),
    );
  };
  return transport;
}

/** @returns the words on the page */
async function draw(
  pdf: PDFDocumentProxy,
  number: number,
  { canvas, width, signal }: Parameters<OpenedPdf["draw"]>[1],
): Promise<string> {
  const page = await pdf.getPage(number);
  const plain = page.getViewport({ scale: 1 });
  const wanted = (width * window.devicePixelRatio) / plain.width;
  const most = Math.sqrt(mostCanvasPoints / (plain.width * plain.height));
  const viewport = page.getViewport({ scale: Math.min(wanted, most) });
  canvas.width = Math.ceil(viewport.width);
  canvas.height = Math.ceil(viewport.height);
  const drawing = page.render({ canvas, viewport, annotationMode: AnnotationMode.ENABLE });
  signal.addEventListener("abort", () => drawing.cancel());
  await drawing.promise;
  const { items } = await page.getTextContent();
  page.cleanup();
  return items
    .map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : ""))
    .join("")
    .trim();
}
