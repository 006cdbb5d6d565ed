import type { CaseDetail } from "@recourse/shared/api/cases";
import { formatRange } from "@recourse/shared/calendar/date-range";
import { commonTexts } from "@recourse/shared/content/pages/common";
import { receivedTexts } from "@recourse/shared/content/pages/events/received-page";
import { recordFormatWords } from "@recourse/shared/content/record-words";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { ButtonLink } from "../../components/button.tsx";
import { Link } from "../../components/link.tsx";
import { Loaded } from "../../components/loading.tsx";
import { Note } from "../../components/marks.tsx";
import { Page } from "../../components/page.tsx";
import { AttachPapers } from "../../features/documents/components/attach-papers.tsx";
import { EventEntry } from "../../features/events/components/event-entry.tsx";
import { comparisonOf } from "../../features/events/event-forms/known-values.ts";
import { announceNext } from "../../lib/page-news.ts";
import { CaseCrumb } from "../case-crumb.tsx";
import { useCase } from "../use-case.ts";

type Ways = Pick<ReturnType<typeof useCase>, "reload" | "refresh">;

/** "Was it all?": what was asked for, beside what came, to tick off kind by kind. */
export function ReceivedPage() {
  const { caseId } = useParams({ from: "/cases/$caseId/received" });
  const { query, ...ways } = useCase(caseId);
  const seen = query.data;
  if (seen?.allowedEvents.includes("contents_checked")) return <TickOff seen={seen} {...ways} />;
  return (
    <Page title={receivedTexts.title} crumb={<CaseCrumb caseId={caseId} />}>
      <Loaded query={query}>{(shown) => <NotNow seen={shown} />}</Loaded>
    </Page>
  );
}

function NotNow({ seen }: { seen: CaseDetail }) {
  const isClosed = seen.stage === "closed";
  return (
    <div className="stack above-4">
      <p className="lead">{isClosed ? receivedTexts.caseClosed : receivedTexts.nothingYet}</p>
      <p>
        <ButtonLink
          to="/cases/$caseId/record"
          params={{ caseId: seen.id }}
          search={{ type: isClosed ? "reopened" : "records_received" }}
        >
          {isClosed ? commonTexts.reopenCase : receivedTexts.recordsCame}
        </ButtonLink>
      </p>
    </div>
  );
}

function TickOff({ seen, reload, refresh }: { seen: CaseDetail } & Ways) {
  const { about: wanted, view } = useSearch({ from: "/cases/$caseId/received" });
  const navigate = useNavigate();
  const about = comparisonOf(seen.assessment.comparisons, wanted)?.requestId;
  const to = "/cases/$caseId/received";
  const params = { caseId: seen.id };
  return (
    <EventEntry
      key={about}
      seen={seen}
      type="contents_checked"
      title={receivedTexts.title}
      hints={{ about }}
      lead={<Comparisons seen={seen} about={about} />}
      crumb={<CaseCrumb caseId={seen.id} />}
      attach={(input) => (
        <AttachPapers caseId={seen.id} papers={seen.documents} onUploaded={reload} {...input} />
      )}
      isChecking={view === "check"}
      onCheck={() => navigate({ to, params, search: { about, view: "check" } })}
      onChange={() => navigate({ to, params, search: { about }, replace: true })}
      onStale={reload}
      onRecorded={async ({ warnings }) => {
        await refresh();
        announceNext([commonTexts.written, ...warnings].join(" "));
        await navigate({ to: "/cases/$caseId", params, replace: true });
      }}
    />
  );
}

/** Which request the list is about, and whether the form is the one that was asked for. */
function Comparisons({ seen, about }: { seen: CaseDetail; about: string | undefined }) {
  const { comparisons } = seen.assessment;
  const comparison = comparisonOf(comparisons, about);
  if (comparison === null) return null;
  const { formatAsked, formatsCame, sentOn } = comparison;
  const others = comparisons.filter((one) => one !== comparison);
  const said = [
    receivedTexts.forRequest(formatRange(sentOn, { year: true })),
    formatAsked === null ? null : receivedTexts.askedFor(labelOf(formatAsked)),
    formatsCame.length === 0 ? null : receivedTexts.cameAs(formatsCame.map(labelOf).join(", ")),
  ];
  return (
    <div className="stack above-4">
      <p>{said.filter((sentence) => sentence !== null).join(" ")}</p>
      {others.map(({ requestId, sentOn: on }) => (
        <p key={requestId}>
          <Link
            className="link"
            to="/cases/$caseId/received"
            params={{ caseId: seen.id }}
            search={{ about: requestId }}
          >
            {receivedTexts.otherRequest(formatRange(on, { year: true }))}
          </Link>
        </p>
      ))}
      <Note>
        <p>{receivedTexts.howTo}</p>
      </Note>
    </div>
  );
}

function labelOf(format: keyof typeof recordFormatWords): string {
  const { label } = recordFormatWords[format];
  return /^[A-Z][a-z]/.test(label) ? `${label.charAt(0).toLowerCase()}${label.slice(1)}` : label;
}
