import type { CaseDetail } from "@recourse/shared/api/cases";
import { formatRange } from "@recourse/shared/calendar/date-range";
import { markTexts } from "@recourse/shared/content/pages/events/marks";
import {
  settledWords,
  statementPlanWords,
  topicWords,
} from "@recourse/shared/content/statement-words";
import { replay } from "@recourse/shared/workflow/records-case";
import { isOpenStatement, type MarkedStatement } from "@recourse/shared/workflow/statements";
import { ButtonLink } from "../../../components/button.tsx";
import { Link } from "../../../components/link.tsx";
import { StateWord } from "../../../components/marks.tsx";

/** What was marked, the open ones first: where it stands, what to do, and what became of it. */
export function MarkedList({ seen }: { seen: CaseDetail }) {
  const { statements } = replay(seen.events);
  if (statements.length === 0) {
    return <p className="soft">{markTexts.empty}</p>;
  }
  const open = statements.filter(isOpenStatement);
  const rest = statements.filter((statement) => !isOpenStatement(statement));
  return (
    <>
      {[...open, ...rest].map((statement) => (
        <Marked key={statement.id} caseId={seen.id} statement={statement} />
      ))}
    </>
  );
}

function Marked({ caseId, statement }: { caseId: string; statement: MarkedStatement }) {
  const { marked } = statement;
  const { topic, quote, page, why, plan } = marked.details;
  const { label } = topicWords[topic];
  const isOpen = isOpenStatement(statement);
  return (
    <article className="marked">
      <h3>{label}</h3>
      {quote === undefined ? null : <blockquote>{quote}</blockquote>}
      {page === undefined ? null : <p className="small soft">{markTexts.where(page)}</p>}
      {why === undefined ? null : <p className="user-words">{why}</p>}
      <StateWord as="p" kind={isOpen ? "you" : "done"}>
        {isOpen ? statementPlanWords[plan].label : sayEnd(statement)}
      </StateWord>
      <div className="acts no-print">
        {isOpen ? <Ways caseId={caseId} statement={statement} /> : null}
        <Link
          className="link"
          to="/cases/$caseId/events/$eventId/correct"
          params={{ caseId, eventId: marked.id }}
        >
          {markTexts.change}
          <span className="vh">: {label}</span>
        </Link>
      </div>
    </article>
  );
}

function Ways({ caseId, statement }: { caseId: string; statement: MarkedStatement }) {
  const { plan, topic } = statement.marked.details;
  const of = <span className="vh">: {topicWords[topic].label}</span>;
  const hasWords =
    plan === "talk_to_doctor" || plan === "tell_lawyer" || plan === "ask_for_limitations";
  return (
    <>
      {hasWords ? (
        <ButtonLink small to="/cases/$caseId" params={{ caseId }} hash="next">
          {markTexts.words}
          {of}
        </ButtonLink>
      ) : (
        <ButtonLink
          small
          to="/cases/$caseId/record"
          params={{ caseId }}
          search={{ type: "amendment_requested", about: statement.id }}
        >
          {markTexts.asked}
          {of}
        </ButtonLink>
      )}
      <Link
        className="link"
        to="/cases/$caseId/record"
        params={{ caseId }}
        search={{ type: "statement_settled", about: statement.id }}
      >
        {markTexts.settled}
        {of}
      </Link>
    </>
  );
}

function sayEnd({ marked, settled, correction }: MarkedStatement): string {
  if (settled !== null) return settledWords[settled.details.how].label;
  if (correction !== null)
    return markTexts.correctionAsked(formatRange(correction.occurredOn, { year: true }));
  return statementPlanWords[marked.details.plan].label;
}
