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
    <Page title="What has happened so far" crumb={<CaseCrumb caseId={caseId} />}>
      <p className="lead above-4">
        Add one line for each thing that happened, in any order. A rough date is enough. Leave out
        what you do not know: you can add it later.
      </p>
      <Loaded query={query}>
        {(seen) => (
          <HistoryEntry
            seen={seen}
            onStale={reload}
            onRecorded={async ({ events, warnings }) => {
              await refresh();
              const words = events.length === 1 ? "One entry" : `${events.length} entries`;
              announceNext([`${words} written down.`, ...warnings].join(" "));
              await navigate({ to: "/cases/$caseId", params: { caseId }, replace: true });
            }}
          />
        )}
      </Loaded>
    </Page>
  );
}
