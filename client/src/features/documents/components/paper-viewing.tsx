import type { CaseDocument } from "@recourse/shared/api/documents";
import { commonTexts } from "@recourse/shared/content/pages/common";
import { viewingTexts as texts } from "@recourse/shared/content/pages/documents/paper";
import { useQuery } from "@tanstack/react-query";
import { Button } from "../../../components/button.tsx";
import { Loading } from "../../../components/loading.tsx";
import { problemWords } from "../../../lib/problem-words.ts";
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
  const { data: copy, error, refetch } = useQuery(viewingCopyQuery(paper.id));
  const name = paperName(paper);
  if (copy === undefined) {
    return error === null ? (
      <Loading words={texts.making} />
    ) : (
      <NotShown error={error} onRetry={refetch} />
    );
  }
  return (
    <>
      <p className="soft">{texts.about[copy.kind]}</p>
      {copy.kind === "picture" ? <img src={copy.url} alt={name} /> : null}
      {copy.kind === "pages" ? <PaperPdf from={copy.from} page={page} onPage={onPage} /> : null}
      {copy.kind === "words" ? (
        <RawText name={name} text={copy.text} isCut={copy.isTextCut} isProse />
      ) : null}
    </>
  );
}

/** The paper can still be downloaded, so this is no failure of the page. */
function NotShown({ error, onRetry }: { error: Error; onRetry: () => unknown }) {
  const { body, canRetry } = problemWords(error);
  return (
    <div className="stack" role="alert">
      <p className="soft">{body}</p>
      {canRetry ? (
        <p className="acts">
          <Button small onClick={() => onRetry()}>
            {commonTexts.tryAgain}
          </Button>
        </p>
      ) : null}
    </div>
  );
}
