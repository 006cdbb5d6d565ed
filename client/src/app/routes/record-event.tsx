import type { CaseDetail } from "@recourse/shared/api/cases";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { Failure } from "../../components/failure.tsx";
import { Loading } from "../../components/loading.tsx";
import { Page } from "../../components/page.tsx";
import { AttachPapers } from "../../features/documents/components/attach-papers.tsx";
import { EventEntry } from "../../features/events/components/event-entry.tsx";
import { EventPicker } from "../../features/events/components/event-picker.tsx";
import { isRecordable } from "../../features/events/event-forms/event-forms.ts";
import { announceNext } from "../../lib/page-news.ts";
import { CaseCrumb } from "../case-crumb.tsx";
import { useCase } from "../use-case.ts";

/** Tells what happened: what it was, the details, what it changes, saved. */
export function RecordEventPage() {
  const { caseId } = useParams({ from: "/cases/$caseId/record" });
  const { type, about, topic } = useSearch({ from: "/cases/$caseId/record" });
  const { query, ...ways } = useCase(caseId);
  const crumb = <CaseCrumb caseId={caseId} />;
  if (query.data === undefined) {
    return (
      <Page title="What happened?" crumb={crumb}>
        {query.isError ? (
          <Failure error={query.error} onRetry={() => query.refetch()} />
        ) : (
          <Loading />
        )}
      </Page>
    );
  }
  if (!isRecordable(type)) return <ChoosePage seen={query.data} />;
  return <EntryPage key={type} seen={query.data} type={type} {...{ about, topic }} {...ways} />;
}

function ChoosePage({ seen }: { seen: CaseDetail }) {
  return (
    <Page key="choose" title="What happened?" crumb={<CaseCrumb caseId={seen.id} />}>
      <p className="lead above-4">
        Pick what is closest. You can change it later, and nothing is sent to anyone.
      </p>
      <EventPicker caseId={seen.id} allowed={seen.allowedEvents} />
    </Page>
  );
}

type EntryPageProps = {
  seen: CaseDetail;
  type: Parameters<typeof EventEntry>[0]["type"];
  /** The request or the mark it is about, and what a mark is about, where the way here says so. */
  about: string | undefined;
  topic: string | undefined;
} & Pick<ReturnType<typeof useCase>, "reload" | "refresh">;

function EntryPage({ seen, type, about, topic, reload, refresh }: EntryPageProps) {
  const { view } = useSearch({ from: "/cases/$caseId/record" });
  const navigate = useNavigate();
  const to = "/cases/$caseId/record";
  const params = { caseId: seen.id };
  return (
    <EventEntry
      seen={seen}
      type={type}
      about={about}
      topic={topic}
      crumb={<CaseCrumb caseId={seen.id} />}
      attach={(input) => (
        <AttachPapers caseId={seen.id} papers={seen.documents} onUploaded={reload} {...input} />
      )}
      isChecking={view === "check"}
      onCheck={() => navigate({ to, params, search: { type, about, topic, view: "check" } })}
      onChange={() => navigate({ to, params, search: { type, about, topic }, replace: true })}
      onStale={reload}
      onRecorded={async ({ warnings }) => {
        await refresh();
        announceNext(["Written down.", ...warnings].join(" "));
        await navigate({ to: "/cases/$caseId", params, replace: true });
      }}
    />
  );
}
