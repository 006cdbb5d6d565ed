import { pdfTexts } from "@recourse/shared/content/pages/documents/paper";
import { useEffect, useRef, useState } from "react";
import { Button } from "../../../components/button.tsx";
import type { OpenedPdf } from "../pdf.ts";
import { PdfPage } from "./pdf-page.tsx";

type PdfPagesProps = {
  pdf: OpenedPdf;
  page: number;
  onPage: (page: number) => unknown;
  /** True where the pages come in place of a field that had the focus. */
  takesFocus?: boolean;
};

const largest = 4;

/** One page at a time, with the way to the others. A button that leads nowhere now keeps the focus that it has. */
export function PdfPages({ pdf, page, onPage, takesFocus = false }: PdfPagesProps) {
  const [zoom, setZoom] = useState(1);
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    if (takesFocus) nav.current?.focus();
  }, [takesFocus]);
  const { pageCount } = pdf;
  const shown = Math.min(page, pageCount);
  return (
    <>
      <nav
        ref={nav}
        className="acts no-print"
        aria-label={pdfTexts.pages}
        tabIndex={-1}
        data-focus-target
      >
        {pageCount > 1 ? (
          <>
            <Button small busy={shown === 1} onClick={() => onPage(shown - 1)}>
              {pdfTexts.before}
            </Button>
            <Button small busy={shown === pageCount} onClick={() => onPage(shown + 1)}>
              {pdfTexts.next}
            </Button>
          </>
        ) : null}
        <Button small busy={zoom === 1} onClick={() => setZoom(zoom / 2)}>
          {pdfTexts.smaller}
        </Button>
        <Button small busy={zoom === largest} onClick={() => setZoom(zoom * 2)}>
          {pdfTexts.larger}
        </Button>
        <span role="status">{pdfTexts.pageOf(shown, pageCount)}</span>
      </nav>
      <PdfPage
        key={`${shown} ${zoom}`}
        pdf={pdf}
        page={shown}
        zoom={zoom}
        name={pdfTexts.pageOf(shown, pageCount)}
      />
    </>
  );
}
