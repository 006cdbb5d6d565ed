import { formatRange } from "@recourse/shared/calendar/date-range";
import {
  packetKindWords,
  exhibitsPageTexts as texts,
} from "@recourse/shared/content/pages/packet/exhibits-page";
import type { Exhibit } from "@recourse/shared/packet/exhibits";
import { Link } from "../../../components/link.tsx";
import { kindInWords } from "../../../lib/kind-in-words.ts";

/** What an exhibit is, its day, and what it shows. */
export function ExhibitItem({ caseId, exhibit }: { caseId: string; exhibit: Exhibit }) {
  const { title, on, proves, leftOutOf, source, id, contentType } = exhibit;
  const day = on === null ? null : formatRange(on, { year: true });
  const kind = source === "letter" ? texts.letter : kindInWords(contentType ?? "");
  const shown = proves.map(({ name, on: day }) =>
    texts.event(name, formatRange(day, { year: true })),
  );
  return (
    <>
      {source === "paper" ? (
        <Link
          id={`exhibit-${id}`}
          to="/cases/$caseId/papers/$documentId"
          params={{ caseId, documentId: id }}
        >
          {title}
        </Link>
      ) : (
        <Link to="/cases/$caseId/letters/$letterId" params={{ caseId, letterId: id }}>
          {title}
        </Link>
      )}
      <small>{day === null ? kind : `${day} · ${kind}`}</small>
      {shown.length > 0 ? <small>{texts.shows(shown.join("; "))}</small> : null}
      {leftOutOf.length > 0 ? (
        <small>{texts.leftOut(leftOutOf.map((kind) => packetKindWords[kind]).join("; "))}</small>
      ) : null}
    </>
  );
}
