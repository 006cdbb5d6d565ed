import { useParams } from "@tanstack/react-router";
import { ButtonAnchor } from "../../components/button.tsx";
import { Loaded } from "../../components/loading.tsx";
import { Note } from "../../components/marks.tsx";
import { Page } from "../../components/page.tsx";
import { DescribePaper } from "../../features/documents/components/describe-paper.tsx";
import { PaperContent } from "../../features/documents/components/paper-content.tsx";
import { flawWords, paperFacts, paperName } from "../../features/documents/paper-words.ts";
import { CaseCrumb } from "../case-crumb.tsx";
import { useCase } from "../use-case.ts";

/** One paper of a case: what it is, what is in it, and to take it along. */
export function PaperPage() {
  const { caseId, documentId } = useParams({ from: "/cases/$caseId/papers/$documentId" });
  const { query, refresh } = useCase(caseId);
  const paper = query.data?.documents.find(({ id }) => id === documentId);
  return (
    <Page
      title="Paper"
      heading={paper ? paperName(paper) : "Paper"}
      crumb={<CaseCrumb caseId={caseId} />}
    >
      <Loaded query={query}>
        {() =>
          paper ? (
            <div className="paper">
              <p className="soft">{paperFacts(paper)}</p>
              {paper.flaws.map((flaw) => (
                <Note key={flaw}>
                  <p>{flawWords[flaw]}</p>
                </Note>
              ))}
              <p className="acts">
                <ButtonAnchor href={`/api/v1/documents/${documentId}/content`} download>
                  Download
                </ButtonAnchor>
              </p>
              <PaperContent paper={paper} />
              <DescribePaper paper={paper} onChanged={refresh} />
            </div>
          ) : (
            <p>This paper is not with the case.</p>
          )
        }
      </Loaded>
    </Page>
  );
}
