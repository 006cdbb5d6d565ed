import type { CaseDocument } from "@recourse/shared/api/documents";
import { viewingTexts as texts } from "@recourse/shared/content/pages/documents/paper";
import { useQuery } from "@tanstack/react-query";
import { Loaded } from "../../../components/loading.tsx";
import { paperName } from "../paper-words.ts";
import { viewingCopyQuery } from "../queries.ts";
import { PaperPdf } from "./paper-pdf.tsx";
import { RawText } from "./raw-text.tsx";

type PaperViewingProps = {
  paper: CaseDocument;
  page: number;
  onPage: (page: number) => unknown;
};

/** A paper of a kind that no browser shows, by a copy that the server makes of it to look at. */
export function PaperViewing({ paper, page, onPage }: PaperViewingProps) {
  const query = useQuery(viewingCopyQuery(paper.id));
  const name = paperName(paper);
  return (
    <Loaded query={query} words={texts.making}>
      {(copy) => (
        <>
          <p className="soft">{texts.about[copy.kind]}</p>
          {copy.kind === "picture" ? <img src={copy.url} alt={name} /> : null}
          {copy.kind === "pages" ? <PaperPdf from={copy.from} page={page} onPage={onPage} /> : null}
          {copy.kind === "words" ? (
            <RawText name={name} text={copy.text} isCut={copy.isTextCut} />
          ) : null}
        </>
      )}
    </Loaded>
  );
}
