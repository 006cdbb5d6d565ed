import type { LetterAudit, LetterItemState } from "@recourse/shared/assessment/letter-audit";
import type { PlainDate } from "@recourse/shared/calendar/plain-date";
import { sayOnRange } from "@recourse/shared/content/dates-in-words";
import { letterItemStates } from "@recourse/shared/content/letter-audit";
import { letterAuditTexts } from "@recourse/shared/content/pages/cases/letter-audits";
import { ButtonLink } from "../../../components/button.tsx";
import { type StateKind, StateWord } from "../../../components/marks.tsx";
import { Section } from "./section.tsx";

type LetterAuditsProps = { caseId: string; audits: readonly LetterAudit[]; today: PlainDate };

const kinds: Readonly<Record<LetterItemState, StateKind>> = {
  there: "done",
  missing: "late",
  not_known: "not_started",
  not_needed: "no",
};

/** What each written no must contain, ticked off: there, missing, or not looked at yet. */
export function LetterAudits({ caseId, audits, today }: LetterAuditsProps) {
  if (audits.length === 0) return null;
  return (
    <Section id="denial-letters" heading={letterAuditTexts.heading} note={letterAuditTexts.note}>
      {audits.map((audit) => (
        <article className="audit" key={audit.eventId}>
          <h3>{letterAuditTexts.letter(sayOnRange(audit.cameOn, today))}</h3>
          <p>{summarize(audit)}</p>
          <ul>
            {audit.items.map((item) => (
              <AuditItem key={item.code} item={item} />
            ))}
          </ul>
          <p className="no-print">
            <ButtonLink
              small
              to="/cases/$caseId/events/$eventId/correct"
              params={{ caseId, eventId: audit.eventId }}
            >
              {letterAuditTexts.again}
            </ButtonLink>
          </p>
        </article>
      ))}
    </Section>
  );
}

function AuditItem({ item }: { item: LetterAudit["items"][number] }) {
  const { state, label, note, paragraph } = item;
  return (
    <li>
      <StateWord kind={kinds[state]}>{letterItemStates[state]}</StateWord>
      <span>
        {label}
        <small>
          {state === "there" ? null : <>{note} </>}
          {paragraph === null ? null : <cite>{paragraph}</cite>}
        </small>
      </span>
    </li>
  );
}

function summarize({ items }: LetterAudit): string {
  const count = (state: LetterItemState) => items.filter((item) => item.state === state).length;
  return letterAuditTexts.summary(count("missing"), count("not_known"));
}
