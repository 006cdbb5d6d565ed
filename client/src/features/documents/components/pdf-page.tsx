import { pdfTexts } from "@recourse/shared/content/pages/documents/paper";
import { useEffect, useRef, useState } from "react";
import { Details } from "../../../components/marks.tsx";
import type { OpenedPdf } from "../pdf.ts";

type PdfPageProps = { pdf: OpenedPdf; page: number; zoom: number; name: string };

/** A page as a drawing, and its words for whoever does not see it. */
export function PdfPage({ pdf, page, zoom, name }: PdfPageProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [words, setWords] = useState<string | null>(null);
  const [isBroken, setIsBroken] = useState(false);
  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    const onto = canvas.current;
    if (onto === null) return;
    const width = onto.clientWidth;
    pdf.draw(page, { canvas: onto, width, signal }).then(
      (found) => signal.aborted || setWords(found),
      () => signal.aborted || setIsBroken(true),
    );
    return () => leaving.abort();
  }, [pdf, page]);
  if (isBroken) return <p role="alert">{pdfTexts.broken}</p>;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
      <section className="pdf-page" tabIndex={0} aria-label={name}>
        <canvas ref={canvas} role="img" aria-label={name} className={`zoom-${zoom}`} />
      </section>
      {words === null ? null : (
        <div className="no-print">
          <Details summary={pdfTexts.words}>
            <p className="user-words">{words === "" ? pdfTexts.noWords : words}</p>
          </Details>
        </div>
      )}
    </>
  );
}
