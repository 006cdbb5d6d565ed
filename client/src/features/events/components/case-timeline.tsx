import type { CaseDetail } from "@recourse/shared/api/cases";
import { eventSentences } from "@recourse/shared/content/event-sentences";
import { commonTexts } from "@recourse/shared/content/pages/common";
import { timelineTexts } from "@recourse/shared/content/pages/events/timeline";
import type { CaseFact } from "@recourse/shared/workflow/events";
import { Link } from "../../../components/link.tsx";
import { Timeline } from "../../../components/timeline.tsx";
import {
  correctionWords,
  factTitle,
  sourceWords,
  type TimelineFact,
  timelineFacts,
  whenWords,
} from "../timeline-facts.ts";

type CaseTimelineProps = {
  seen: Pick<CaseDetail, "id" | "events" | "documents" | "holder" | "assessment">;
};

/** What has happened, newest first. Nothing is erased: what was corrected stays visible. */
export function CaseTimeline({ seen }: CaseTimelineProps) {
  const { today } = seen.assessment;
  const facts = timelineFacts(seen.events);
  if (facts.length === 0) {
    return <p className="soft">{timelineTexts.empty}</p>;
  }
  return (
    <Timeline
      items={facts.map((item) => ({
        key: item.fact.id,
        dateTime: item.fact.occurredOn.earliest,
        when: whenWords(item.fact, today),
        title: factTitle(item.fact),
        body: <FactBody item={item} seen={seen} />,
        source: sourceWords(item, seen.holder.name, today),
        corrected: item.correction !== null,
      }))}
    />
  );
}

function FactBody({ item, seen }: CaseTimelineProps & { item: TimelineFact }) {
  const { fact, correction } = item;
  if (correction !== null) {
    return (
      <>
        <p>
          <span className="vh">{timelineTexts.thoughtBefore} </span>
          <s>{eventSentences(fact).join(" ")}</s>
        </p>
        {fact.note ? <p className="user-words">{fact.note}</p> : null}
        <FactPapers fact={fact} papers={seen.documents} />
        <p>{correctionWords(correction, seen.assessment.today)}</p>
        <CorrectLink
          caseId={seen.id}
          eventId={correction.id}
          words={timelineTexts.takeCorrectionBack}
          of={factTitle(fact)}
        />
      </>
    );
  }
  return (
    <>
      <p>{eventSentences(fact).join(" ")}</p>
      {fact.note ? <p className="user-words">{fact.note}</p> : null}
      <FactPapers fact={fact} papers={seen.documents} />
      <CorrectLink
        caseId={seen.id}
        eventId={fact.id}
        words={commonTexts.correctThis}
        of={factTitle(fact)}
      />
    </>
  );
}

type FactPapersProps = { fact: CaseFact; papers: CaseDetail["documents"] };

/** The papers that an entry names. A correction takes none away from what it corrects. */
function FactPapers({ fact, papers }: FactPapersProps) {
  return papers
    .filter(({ id }) => fact.documentIds?.includes(id))
    .map(({ id, caseId, description, fileName }) => (
      <p key={id}>
        <Link to="/cases/$caseId/papers/$documentId" params={{ caseId, documentId: id }}>
          {description || fileName}
        </Link>
      </p>
    ));
}

type CorrectLinkProps = { caseId: string; eventId: string; words: string; of: string };

function CorrectLink({ caseId, eventId, words, of }: CorrectLinkProps) {
  return (
    <p className="small correct no-print">
      <Link to="/cases/$caseId/events/$eventId/correct" params={{ caseId, eventId }}>
        {words}
        <span className="vh">: {of}</span>
      </Link>
    </p>
  );
}
