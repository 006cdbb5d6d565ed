import type { CaseDetail } from "@recourse/shared/api/cases";
import type { PlainDate } from "@recourse/shared/calendar/plain-date";
import { sayDay } from "@recourse/shared/content/dates-in-words";
import { stepNames } from "@recourse/shared/content/next-steps/step-names";
import { commonTexts } from "@recourse/shared/content/pages/common";
import { recordPageTexts } from "@recourse/shared/content/pages/events/record-page";
import type { NewEvent } from "@recourse/shared/workflow/events";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { Link } from "../../components/link.tsx";
import { Loaded } from "../../components/loading.tsx";
import { Page } from "../../components/page.tsx";
import { QuickTalkForm } from "../../features/events/components/quick-talk.tsx";
import { announceNext } from "../../lib/page-news.ts";
import { CaseCrumb } from "../case-crumb.tsx";
import { useCase } from "../use-case.ts";
import { useRecord } from "../use-record.ts";

/** Writes down a call or a meeting, quickly. */
export function TalkPage() {
  const { caseId } = useParams({ from: "/cases/$caseId/talk" });
  const { step } = useSearch({ from: "/cases/$caseId/talk" });
  const { query, ...ways } = useCase(caseId);
  return (
    <Page title={recordPageTexts.talk.title} crumb={<CaseCrumb caseId={caseId} />}>
      {step === undefined ? null : (
        <p className="lead above-4">{recordPageTexts.talk.about(stepNames[step])}</p>
      )}
      <Loaded query={query}>{(seen) => <TalkForm seen={seen} {...ways} />}</Loaded>
      <p className="above-6">
        <Link className="link" to="/cases/$caseId/record" params={{ caseId }}>
          {recordPageTexts.talk.somethingElse}
        </Link>
      </p>
    </Page>
  );
}

type TalkFormProps = { seen: CaseDetail } & Pick<ReturnType<typeof useCase>, "reload" | "refresh">;

function TalkForm({ seen, reload, refresh }: TalkFormProps) {
  const { step } = useSearch({ from: "/cases/$caseId/talk" });
  const navigate = useNavigate();
  const record = useRecord(seen, { reload });
  return (
    <QuickTalkForm
      key={step}
      seen={seen}
      step={step}
      record={record}
      onRecorded={async ({ warnings }, body) => {
        await refresh();
        announceNext([sayRecorded(body, seen.assessment.today), ...warnings].join(" "));
        await navigate({ to: "/cases/$caseId", params: { caseId: seen.id }, replace: true });
      }}
    />
  );
}

function sayRecorded({ details }: NewEvent, today: PlainDate): string {
  const by = "promisedBy" in details ? details.promisedBy : undefined;
  return by === undefined ? commonTexts.written : recordPageTexts.talk.weRemind(sayDay(by, today));
}
