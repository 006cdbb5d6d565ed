import type { LetterSummary } from "@recourse/shared/api/letters";
import { formatRange } from "@recourse/shared/calendar/date-range";
import { letterNames } from "@recourse/shared/content/letter-names";
import { Link } from "../../../components/link.tsx";

/** The letters of a case: drafts with what is missing, sent ones with their day. */
export function LetterList({
  caseId,
  letters,
}: {
  caseId: string;
  letters: readonly LetterSummary[];
}) {
  if (letters.length === 0) return null;
  return (
    <ul className="rows">
      {letters.map((letter) => (
        <li key={letter.id}>
          <Link to="/cases/$caseId/letters/$letterId" params={{ caseId, letterId: letter.id }}>
            {letterNames[letter.kind]}
            {letter.status === "draft" ? ", draft" : ""}
          </Link>
          <small>{stateWords(letter)}</small>
        </li>
      ))}
    </ul>
  );
}

function stateWords({ status, gapCount, sentOn }: LetterSummary): string {
  if (status === "sent") {
    return sentOn ? `From you, sent ${formatRange(sentOn, { year: true })}` : "From you, sent";
  }
  if (gapCount === 0) return "From you · ready to send";
  return `From you · ${gapCount === 1 ? "1 gap" : `${gapCount} gaps`} to fill`;
}
