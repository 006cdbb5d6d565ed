import type { CaseDetail } from "@recourse/shared/api/cases";
import type { CaseDocument } from "@recourse/shared/api/documents";
import { paperTexts } from "@recourse/shared/content/pages/documents/paper";
import { flawWords } from "@recourse/shared/content/pages/documents/paper-list";
import { tellsOfItsTaking } from "@recourse/shared/packet/exhibit-files";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { DownloadLink, DownloadStatus, useDownload } from "../../components/download.tsx";
import { Loaded } from "../../components/loading.tsx";
import { Details, Note } from "../../components/marks.tsx";
import { Page } from "../../components/page.tsx";
import { DescribePaper } from "../../features/documents/components/describe-paper.tsx";
import { PaperContent } from "../../features/documents/components/paper-content.tsx";
import { paperFacts, paperName } from "../../features/documents/paper-words.ts";
import { contentPath, viewingPath } from "../../features/documents/queries.ts";
import { factTitle, timelineFacts, whenWords } from "../../features/events/timeline-facts.ts";
import { CaseCrumb } from "../case-crumb.tsx";
import { useCase } from "../use-case.ts";

const from = "/cases/$caseId/papers/$documentId";

/** One paper of a case: what it is, what is in it, what it goes with, and to take it along. */
export function PaperPage() {
  const { caseId, documentId } = useParams({ from });
  const { page = 1 } = useSearch({ from });
  const navigate = useNavigate();
  const { query, refresh } = useCase(caseId);
  const paper = query.data?.documents.find(({ id }) => id === documentId);
  const turnTo = (next: number) =>
    navigate({
      ...{ to: from, params: { caseId, documentId }, search: { page: next } },
      ...{ replace: true, resetScroll: false },
    });
  return (
    <Page
      title={paperTexts.title}
      heading={paper ? paperName(paper) : paperTexts.title}
      crumb={<CaseCrumb caseId={caseId} />}
    >
      <Loaded query={query}>
        {(seen) =>
          paper ? (
            <div className="paper">
              <p className="soft">{paperFacts(paper)}</p>
              {paper.flaws.map((flaw) => (
                <Note key={flaw}>
                  <p>{flawWords[flaw]}</p>
                </Note>
              ))}
              <TakeAlong paper={paper} />
              <PaperContent paper={paper} page={page} onPage={turnTo} />
              <GoesWith paper={paper} seen={seen} />
              <DescribePaper paper={paper} onChanged={refresh} />
              <Fingerprint paper={paper} />
            </div>
          ) : (
            <p>{paperTexts.notThere}</p>
          )
        }
      </Loaded>
    </Page>
  );
}

/** What tells where it was taken, and can be left out of a copy. */
const stripped = new Set(["image/jpeg", "image/png", "image/heic"]);

/** What others can open where they cannot open the file: the copy that is looked at. */
const otherKinds: ReadonlyMap<string, string> = new Map([
  ["image/heic", paperTexts.downloadJpeg],
  ["image/tiff", paperTexts.downloadPdf],
]);

function TakeAlong({ paper: { id, contentType } }: { paper: CaseDocument }) {
  const download = useDownload();
  const otherKind = otherKinds.get(contentType);
  return (
    <>
      <p className="acts no-print">
        <DownloadLink href={contentPath(id)} download={download}>
          {paperTexts.download}
        </DownloadLink>
        {stripped.has(contentType) ? (
          <DownloadLink href={`${contentPath(id)}?copy=without_metadata`} download={download}>
            {paperTexts.downloadToShare}
          </DownloadLink>
        ) : null}
        {otherKind === undefined ? null : (
          <DownloadLink href={viewingPath(id)} download={download}>
            {otherKind}
          </DownloadLink>
        )}
      </p>
      <DownloadStatus download={download} />
      {stripped.has(contentType) ? <p className="hint">{paperTexts.toShare}</p> : null}
      {tellsOfItsTaking(contentType) ? <p className="hint">{paperTexts.notTakenOut}</p> : null}
    </>
  );
}

function GoesWith({ paper, seen }: { paper: CaseDocument; seen: CaseDetail }) {
  const facts = timelineFacts(seen.events).filter(({ fact }) =>
    fact.documentIds?.includes(paper.id),
  );
  if (facts.length === 0) return null;
  return (
    <section aria-labelledby="goes-with">
      <h2 id="goes-with">{paperTexts.goesWith}</h2>
      <ul className="rows">
        {facts.map(({ fact }) => (
          <li key={fact.id}>
            {factTitle(fact)}
            <small>{whenWords(fact, seen.assessment.today)}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Fingerprint({ paper: { sha256 } }: { paper: CaseDocument }) {
  return (
    <Details summary={paperTexts.fingerprint}>
      <p>{paperTexts.fingerprintMeans}</p>
      <p className="fingerprint">
        <code>{sha256}</code>
      </p>
    </Details>
  );
}
