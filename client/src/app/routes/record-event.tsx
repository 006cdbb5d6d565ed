import type { CaseDetail } from "@recourse/shared/api/cases";
import {
  type HappeningCode,
  happenings,
  isHappening,
  neededEvent,
} from "@recourse/shared/content/happenings/happenings";
import { commonTexts } from "@recourse/shared/content/pages/common";
import { recordPageTexts } from "@recourse/shared/content/pages/events/record-page";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { Failure } from "../../components/failure.tsx";
import { Loading } from "../../components/loading.tsx";
import { Page } from "../../components/page.tsx";
import { AttachPapers } from "../../features/documents/components/attach-papers.tsx";
import { EventEntry } from "../../features/events/components/event-entry.tsx";
import { EventPicker } from "../../features/events/components/event-picker.tsx";
import { NotYet } from "../../features/events/components/not-yet.tsx";
import { NothingCame } from "../../features/events/components/nothing-came.tsx";
import { isRecordable } from "../../features/events/event-forms/event-forms.ts";
import type { Hints } from "../../features/events/event-forms/known-values.ts";
import { announceNext } from "../../lib/page-news.ts";
import { CaseCrumb } from "../case-crumb.tsx";
import { useCase } from "../use-case.ts";

/** Tells what happened: what it was, the details, what it changes, saved. */
export function RecordEventPage() {
  const { caseId } = useParams({ from: "/cases/$caseId/record" });
  const { type, happened, about, topic, route } = useSearch({ from: "/cases/$caseId/record" });
  const hints = { about, topic, route };
  const { query, ...ways } = useCase(caseId);
  const crumb = <CaseCrumb caseId={caseId} />;
  if (query.data === undefined) {
    return (
      <Page title={recordPageTexts.title} crumb={crumb}>
        {query.isError ? (
          <Failure error={query.error} onRetry={() => query.refetch()} />
        ) : (
          <Loading />
        )}
      </Page>
    );
  }
  const seen = query.data;
  if (isHappening(happened)) {
    const { event } = happenings[happened];
    if (!seen.allowedEvents.includes(neededEvent(happenings[happened])))
      return <NotYet seen={seen} happened={happened} crumb={crumb} />;
    if (event === null) return <NothingCame seen={seen} crumb={crumb} />;
    const entry = { type: event.type, happened, hints };
    return <EntryPage key={happened} seen={seen} {...entry} {...ways} />;
  }
  if (!isRecordable(type)) return <ChoosePage seen={seen} />;
  return <EntryPage key={type} seen={seen} type={type} hints={hints} {...ways} />;
}

function ChoosePage({ seen }: { seen: CaseDetail }) {
  return (
    <Page key="choose" title={recordPageTexts.title} crumb={<CaseCrumb caseId={seen.id} />}>
      <p className="lead above-4">{recordPageTexts.lead}</p>
      <EventPicker
        caseId={seen.id}
        allowed={seen.allowedEvents}
        isClosed={seen.stage === "closed"}
      />
    </Page>
  );
}

type EntryPageProps = {
  seen: CaseDetail;
  type: Parameters<typeof EventEntry>[0]["type"];
  /** The choice that led here, where one did. */
  happened?: HappeningCode;
  hints: Hints;
} & Pick<ReturnType<typeof useCase>, "reload" | "refresh">;

function EntryPage({ seen, type, happened, hints, reload, refresh }: EntryPageProps) {
  const { view } = useSearch({ from: "/cases/$caseId/record" });
  const navigate = useNavigate();
  const to = "/cases/$caseId/record";
  const params = { caseId: seen.id };
  const search = { ...(happened === undefined ? { type } : { happened }), ...hints };
  return (
    <EventEntry
      seen={seen}
      type={type}
      happened={happened}
      hints={hints}
      crumb={<CaseCrumb caseId={seen.id} />}
      attach={(input) => (
        <AttachPapers caseId={seen.id} papers={seen.documents} onUploaded={reload} {...input} />
      )}
      isChecking={view === "check"}
      onCheck={() => navigate({ to, params, search: { ...search, view: "check" } })}
      onChange={() => navigate({ to, params, search, replace: true })}
      onStale={reload}
      onRecorded={async ({ warnings }) => {
        await refresh();
        announceNext([commonTexts.written, ...warnings].join(" "));
        const { route } = hints;
        if (route === undefined) {
          await navigate({ to: "/cases/$caseId", params, replace: true });
        } else {
          const of = { ...params, route };
          await navigate({ to: "/cases/$caseId/routes/$route", params: of, replace: true });
        }
      }}
    />
  );
}
