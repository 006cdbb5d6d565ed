import { commonTexts } from "@recourse/shared/content/pages/common";
import { recordPageTexts } from "@recourse/shared/content/pages/events/record-page";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { Loaded } from "../../components/loading.tsx";
import { Page } from "../../components/page.tsx";
import { AttachPapers } from "../../features/documents/components/attach-papers.tsx";
import { EventCorrection } from "../../features/events/components/event-correction.tsx";
import { announceNext } from "../../lib/page-news.ts";
import { CaseCrumb } from "../case-crumb.tsx";
import { useCase } from "../use-case.ts";

/** Says that something on the timeline was wrong, and what is right. */
export function CorrectEventPage() {
  const { caseId, eventId } = useParams({ from: "/cases/$caseId/events/$eventId/correct" });
  const { view, add } = useSearch({ from: "/cases/$caseId/events/$eventId/correct" });
  const { query, reload, refresh } = useCase(caseId);
  const navigate = useNavigate();
  const to = "/cases/$caseId/events/$eventId/correct";
  const params = { caseId, eventId };
  const crumb = <CaseCrumb caseId={caseId} />;
  const seen = query.data;
  const event = seen?.events.find(({ id }) => id === eventId);
  if (seen === undefined || event === undefined) {
    return (
      <Page title={commonTexts.correctThis} crumb={crumb}>
        <Loaded query={query}>
          {() => <p className="lead above-4">{recordPageTexts.correct.notFound}</p>}
        </Loaded>
      </Page>
    );
  }
  return (
    <EventCorrection
      seen={seen}
      event={event}
      addsDetail={add === "detail"}
      crumb={crumb}
      attach={(input) => (
        <AttachPapers caseId={caseId} papers={seen.documents} onUploaded={reload} {...input} />
      )}
      isChecking={view === "check"}
      onCheck={() => navigate({ to, params, search: { add, view: "check" } })}
      onChange={() => navigate({ to, params, search: { add }, replace: true })}
      onStale={reload}
      onRecorded={async ({ warnings }) => {
        await refresh();
        announceNext([recordPageTexts.correct.corrected, ...warnings].join(" "));
        await navigate({ to: "/cases/$caseId", params: { caseId }, replace: true });
      }}
    />
  );
}
