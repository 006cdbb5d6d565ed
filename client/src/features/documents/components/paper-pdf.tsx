import { pdfTexts } from "@recourse/shared/content/pages/documents/paper";
import { Loading } from "../../../components/loading.tsx";
import type { OpenPdf, PdfOrigin } from "../pdf.ts";
import { usePdf } from "../use-pdf.ts";
import { PdfPages } from "./pdf-pages.tsx";
import { UnlockPdf } from "./unlock-pdf.tsx";

type PaperPdfProps = {
  /** The same object as long as it is the same PDF. */
  from: PdfOrigin;
  page: number;
  onPage: (page: number) => unknown;
  open?: OpenPdf;
};

/** What draws a PDF is large, and comes only when there is one to draw. */
const openLazily: OpenPdf = async (source, signal) =>
  (await import("../open-pdf.ts")).openPdf(source, signal);

/** A PDF, drawn page by page. */
export function PaperPdf({ from, page, onPage, open = openLazily }: PaperPdfProps) {
  const state = usePdf(from, open);
  if (state.kind === "opening") return <Loading words={pdfTexts.opening} />;
  if (state.kind === "broken") return <p role="alert">{pdfTexts.broken}</p>;
  if (state.kind === "locked") return <UnlockPdf {...state} />;
  return <PdfPages pdf={state.pdf} page={page} onPage={onPage} takesFocus={state.wasLocked} />;
}
