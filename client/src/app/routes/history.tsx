import { recordPageTexts } from "@recourse/shared/content/pages/events/record-page";
import { useNavigate, useParams } from "@tanstack/react-router";
import { Loaded } from "../../components/loading.tsx";
import { Page } from "../../components/page.tsx";
import { HistoryEntry } from "../../features/events/history/history-entry.tsx";
import { announceNext } from "../../lib/page-news.ts";
import { CaseCrumb } from "../case-crumb.tsx";
import { useCase } from "../use-case.ts";

/** Starts in the middle: what has happened so far, as a quick list. */
export function HistoryPage() {
  const { caseId } = useParams({ from: "/cases/$caseId/history" });
  const { query, reload, refresh } = useCase(caseId);
  const navigate = useNavigate();
  return (
    <Page title={recordPageTexts.history.title} crumb={<CaseCrumb caseId={caseId} />}>
      <p className="lead above-4">{recordPageTexts.history.lead}</p>
      <Loaded query={query}>
        {(seen) => (
          <HistoryEntry
            seen={seen}
            onStale={reload}
            onRecorded={async ({ events, warnings }) => {
              await refresh();
              const written = recordPageTexts.history.written(events.length);
              announceNext([written, ...warnings].join(" "));
              await navigate({ to: "/cases/$caseId", params: { caseId }, replace: true });
            }}
          />
        )}
      </Loaded>
    </Page>
  );
}
