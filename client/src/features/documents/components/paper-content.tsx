import type { CaseDocument } from "@recourse/shared/api/documents";
import { paperTexts } from "@recourse/shared/content/pages/documents/paper";
import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { Loaded } from "../../../components/loading.tsx";
import { paperName } from "../paper-words.ts";
import { contentPath, paperTextQuery } from "../queries.ts";
import { PaperMail } from "./paper-mail.tsx";
import { PaperPdf } from "./paper-pdf.tsx";
import { PaperViewing } from "./paper-viewing.tsx";
import { RawText } from "./raw-text.tsx";

const pictures = new Set(["image/jpeg", "image/png"]);

type PaperContentProps = {
  paper: CaseDocument;
  /** Of a PDF, from 1 on. */
  page: number;
  onPage: (page: number) => unknown;
};

/** A paper to look at. Nothing in it is run: a picture is a picture, a PDF is drawn, and text is shown letter by letter. */
export function PaperContent({ paper, page, onPage }: PaperContentProps) {
  const { id, contentType } = paper;
  if (contentType === "application/pdf") {
    return <PaperPdfFile key={id} paper={paper} page={page} onPage={onPage} />;
  }
  if (pictures.has(contentType)) return <PaperPicture paper={paper} />;
  if (contentType === "text/plain") return <PaperText paper={paper} />;
  if (contentType === "message/rfc822") return <PaperMail paper={paper} />;
  return <PaperViewing key={id} paper={paper} page={page} onPage={onPage} />;
}

function PaperPdfFile({ paper: { id, sizeBytes }, page, onPage }: PaperContentProps) {
  const from = useMemo(() => ({ url: contentPath(id), sizeBytes }), [id, sizeBytes]);
  return <PaperPdf from={from} page={page} onPage={onPage} />;
}

function PaperPicture({ paper }: { paper: CaseDocument }) {
  const [isBroken, setIsBroken] = useState(false);
  if (isBroken) return <p className="soft">{paperTexts.pictureBroken}</p>;
  return (
    <img src={contentPath(paper.id)} alt={paperName(paper)} onError={() => setIsBroken(true)} />
  );
}

function PaperText({ paper }: { paper: CaseDocument }) {
  const query = useQuery(paperTextQuery(paper));
  return (
    <Loaded query={query}>
      {({ text, isCut }) => <RawText name={paperName(paper)} text={text} isCut={isCut} />}
    </Loaded>
  );
}
