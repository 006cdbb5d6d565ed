import type { CaseDocument } from "@recourse/shared/api/documents";
import { useEffect, useState } from "react";
import type { OpenedPdf, OpenPdf } from "./pdf.ts";
import { contentPath } from "./queries.ts";

export type PdfState =
  | { readonly kind: "opening" }
  | {
      readonly kind: "locked";
      readonly wasWrong: boolean;
      readonly give: (password: string) => void;
    }
  | { readonly kind: "open"; readonly pdf: OpenedPdf }
  | { readonly kind: "broken" };

/** Opens a PDF while its page is shown, and lets go of it after. */
export function usePdf({ id, sizeBytes }: CaseDocument, open: OpenPdf): PdfState {
  const [state, setState] = useState<PdfState>({ kind: "opening" });
  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    const show = (next: PdfState) => {
      if (!signal.aborted) setState(next);
    };
    const askPassword = (give: (password: string) => void, wasWrong: boolean) =>
      show({ kind: "locked", wasWrong, give });
    open({ url: contentPath(id), sizeBytes, askPassword }, signal).then(
      (pdf) => show({ kind: "open", pdf }),
      () => show({ kind: "broken" }),
    );
    return () => leaving.abort();
  }, [id, sizeBytes, open]);
  return state;
}
