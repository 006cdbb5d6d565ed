import { useEffect, useState } from "react";
import type { OpenedPdf, OpenPdf, PdfOrigin } from "./pdf.ts";

export type PdfState =
  | { readonly kind: "opening" }
  | {
      readonly kind: "locked";
      readonly wasWrong: boolean;
      readonly give: (password: string) => void;
    }
  | { readonly kind: "open"; readonly pdf: OpenedPdf; readonly wasLocked: boolean }
  | { readonly kind: "broken" };

/**
 * Opens a PDF while its page is shown, and lets go of it after.
 * @param from the same object as long as it is the same PDF
 */
export function usePdf(from: PdfOrigin, open: OpenPdf): PdfState {
  const [state, setState] = useState<PdfState>({ kind: "opening" });
  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    const show = (next: PdfState) => {
      if (!signal.aborted) setState(next);
    };
    let wasLocked = false;
    const askPassword = (give: (password: string) => void, wasWrong: boolean) => {
      wasLocked = true;
      show({ kind: "locked", wasWrong, give });
    };
    open({ from, askPassword }, signal).then(
      (pdf) => show({ kind: "open", pdf, wasLocked }),
      () => show({ kind: "broken" }),
    );
    return () => leaving.abort();
  }, [from, open]);
  return state;
}
