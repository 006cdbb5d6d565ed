import type { CaseDetail } from "@recourse/shared/api/cases";
import type { ComparedPart, Comparison } from "@recourse/shared/assessment/comparison";
import { formatRange } from "@recourse/shared/calendar/date-range";
import { saySpan } from "@recourse/shared/content/gap-words";
import { wasItAllTexts } from "@recourse/shared/content/pages/cases/was-it-all";
import { notLookedAt, partStatusWords } from "@recourse/shared/content/part-words";
import { recordKindWords } from "@recourse/shared/content/record-words";
import { ButtonLink } from "../../../components/button.tsx";
import { Link } from "../../../components/link.tsx";
import { type StateKind, StateWord } from "../../../components/marks.tsx";
import { Section } from "./section.tsx";

const kinds: Readonly<Record<ComparedPart["status"], StateKind>> = {
  received: "done",
  partial: "them",
  withheld: "no",
  missing: "late",
  not_applicable: "done",
  not_checked: "not_started",
};

/** "Was it all?": what was asked for, beside what came. Only once something has come. */
export function WasItAll({ seen }: { seen: CaseDetail }) {
  const { comparisons } = seen.assessment;
  const comparison = comparisons.findLast(({ settled }) => !settled) ?? comparisons.at(-1);
  if (comparison === undefined) return null;
  const params = { caseId: seen.id };
  return (
    <Section id="was-it-all" heading={wasItAllTexts.heading} note={wasItAllTexts.note}>
      <p>{summarize(comparison)}</p>
      <div className="audit above-4">
        <ul>
          {comparison.parts.filter(tells).map((part) => (
            <li key={part.kind}>
              <StateWord kind={kinds[part.status]}>{sayStatus(part)}</StateWord>
              <span>
                {recordKindWords[part.kind].label}
                <small>{sayMore(part)}</small>
              </span>
            </li>
          ))}
        </ul>
      </div>
      <div className="acts no-print">
        {seen.allowedEvents.includes("contents_checked") ? (
          <ButtonLink small to="/cases/$caseId/received" params={params}>
            {wasItAllTexts.tickOff}
          </ButtonLink>
        ) : null}
        <Link className="link" to="/cases/$caseId/reading" params={params}>
          {wasItAllTexts.read}
        </Link>
      </div>
    </Section>
  );
}

function tells({ status }: ComparedPart): boolean {
  return status !== "not_checked";
}

function sayStatus({ status }: ComparedPart): string {
  return status === "not_checked" ? notLookedAt : partStatusWords[status].label;
}

function sayMore({ status, missing, note, refused }: ComparedPart): string {
  const days = missing.map(saySpan).filter((words) => words !== "");
  const parts = [
    status === "partial" && days.length > 0 ? wasItAllTexts.missing(days) : "",
    status === "withheld" && refused ? wasItAllTexts.refused : "",
    note ?? "",
  ];
  return parts.filter(Boolean).join(" ");
}

function summarize({ parts, sentOn, checkedOn }: Comparison): string {
  const open = parts.filter((part) => !tells(part)).length;
  const sentences = [
    wasItAllTexts.request(formatRange(sentOn, { year: true })),
    checkedOn === null ? "" : wasItAllTexts.looked(formatRange(checkedOn, { year: true })),
    open === 0 ? "" : wasItAllTexts.notLookedAt(open),
  ];
  return sentences.filter(Boolean).join(" ");
}
