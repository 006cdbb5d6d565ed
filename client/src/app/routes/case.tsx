import type { CaseDetail } from "@recourse/shared/api/cases";
import { casePageTexts } from "@recourse/shared/content/pages/cases/case-page";
import { commonTexts } from "@recourse/shared/content/pages/common";
import { certifiedMailTexts } from "@recourse/shared/content/pages/mail/certified-mail";
import { wholeTimelineTexts } from "@recourse/shared/content/pages/timeline/whole-timeline";
import type { CaseEvent } from "@recourse/shared/workflow/events";
import { certifiedNumberOf } from "@recourse/shared/workflow/mailings";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { ButtonLink } from "../../components/button.tsx";
import { Link } from "../../components/link.tsx";
import { Loaded } from "../../components/loading.tsx";
import { Page } from "../../components/page.tsx";
import { StatusLine } from "../../components/status-line.tsx";
import { CaseFactList } from "../../features/cases/components/case-facts.tsx";
import { CaseHead } from "../../features/cases/components/case-head.tsx";
import { DeadlineList } from "../../features/cases/components/deadline-list.tsx";
import { EndOfCase } from "../../features/cases/components/end-of-case.tsx";
import { FindingList } from "../../features/cases/components/finding-list.tsx";
import { LetterAudits } from "../../features/cases/components/letter-audits.tsx";
import { NextStepCard } from "../../features/cases/components/next-step-card.tsx";
import { OtherRoutes } from "../../features/cases/components/other-routes.tsx";
import { RestNote } from "../../features/cases/components/rest-note.tsx";
import { Section } from "../../features/cases/components/section.tsx";
import { WasItAll } from "../../features/cases/components/was-it-all.tsx";
import { WhereIStand } from "../../features/cases/components/where-i-stand.tsx";
import { caseQuery } from "../../features/cases/queries.ts";
import { PaperList } from "../../features/documents/components/paper-list.tsx";
import { UploadPapers } from "../../features/documents/components/upload-papers.tsx";
import { CaseTimeline } from "../../features/events/components/case-timeline.tsx";
import { ClaimQuestion } from "../../features/events/components/claim-question.tsx";
import { LetterList } from "../../features/letters/components/letter-list.tsx";
import { usePageNews } from "../../lib/page-news.ts";
import { queryKeys } from "../../lib/query-keys.ts";

/** One case: what to do next, where it stands, what is due, and all that happened. */
export function CasePage() {
  const { caseId } = useParams({ from: "/cases/$caseId" });
  const query = useQuery(caseQuery(caseId));
  const news = usePageNews();
  const name = query.data?.holder.name;
  return (
    <Page
      title={commonTexts.case}
      heading={name === undefined ? commonTexts.case : casePageTexts.heading(name)}
      crumb={<Link to="/cases">{casePageTexts.allCases}</Link>}
    >
      <StatusLine>{news}</StatusLine>
      <Loaded query={query}>{(seen) => <CaseContent seen={seen} />}</Loaded>
    </Page>
  );
}

function CaseContent({ seen }: { seen: CaseDetail }) {
  const { id: caseId, assessment, letters, documents } = seen;
  const { tellUs } = casePageTexts;
  const queryClient = useQueryClient();
  const onChanged = () => queryClient.invalidateQueries({ queryKey: queryKeys.caseDetail(caseId) });
  return (
    <>
      <CaseHead seen={seen} />
      <RestNote caseId={caseId} assessment={assessment} />
      <NextStepCard
        caseId={caseId}
        steps={assessment.nextSteps}
        setAside={assessment.setAside}
        today={assessment.today}
      />
      <div className="happened">
        <p>{tellUs.question}</p>
        <ButtonLink to="/cases/$caseId/record" params={{ caseId }}>
          {tellUs.open}
        </ButtonLink>
        <p className="small">
          <Link to="/cases/$caseId/history" params={{ caseId }}>
            {tellUs.asList}
          </Link>
        </p>
      </div>
      <div className="two">
        <div className="right">
          <WhereIStand caseId={caseId} assessment={assessment} />
        </div>
        <div className="left">
          <DeadlineList assessment={assessment} />
          <WasItAll seen={seen} />
          <FindingList findings={assessment.findings} />
          <LetterAudits
            caseId={caseId}
            audits={assessment.denialLetters}
            today={assessment.today}
          />
        </div>
        <div className="right">
          <Section id="letters" heading={casePageTexts.letters}>
            <LetterList caseId={caseId} letters={letters} />
            <p className="above-4 no-print">
              <ButtonLink small to="/cases/$caseId/letters/new" params={{ caseId }}>
                {casePageTexts.writeLetter}
              </ButtonLink>
            </p>
            {seen.events.some(wentCertified) ? (
              <p className="small above-4 no-print">
                <Link to="/cases/$caseId/mail" params={{ caseId }}>
                  {certifiedMailTexts.title}
                </Link>
              </p>
            ) : null}
          </Section>
          <Section id="papers" heading={casePageTexts.papers}>
            <PaperList papers={documents} onChanged={onChanged} />
            <div className="above-4">
              <UploadPapers caseId={caseId} onUploaded={onChanged} />
            </div>
          </Section>
        </div>
      </div>
      <OtherRoutes caseId={caseId} assessment={assessment} />
      <ClaimQuestion seen={seen} onConfirmed={onChanged} />
      <Section id="history" {...casePageTexts.history}>
        <CaseTimeline seen={seen} />
        <p className="small above-4 no-print">
          <Link to="/cases/$caseId/whole" params={{ caseId }}>
            {wholeTimelineTexts.linkFromCase}
          </Link>
        </p>
      </Section>
      <CaseFactList seen={seen} />
      <EndOfCase caseId={caseId} allowed={seen.allowedEvents} isClosed={seen.stage === "closed"} />
    </>
  );
}

function wentCertified(event: CaseEvent): boolean {
  return event.type !== "corrected" && certifiedNumberOf(event) !== undefined;
}
