import type { LetterSummary } from "@recourse/shared/api/letters";
import { formatRange } from "@recourse/shared/calendar/date-range";
import { letterNames } from "@recourse/shared/content/letter-names";
import { letterListTexts } from "@recourse/shared/content/pages/letters/letter-list";
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
            {letter.status === "draft"
              ? letterListTexts.draft(letterNames[letter.kind])
              : letterNames[letter.kind]}
          </Link>
          <small>{stateWords(letter)}</small>
        </li>
      ))}
    </ul>
  );
}

function stateWords({ status, gapCount, sentOn, sending }: LetterSummary): string {
  if (sending === "withdrawn") return letterListTexts.withdrawn;
  if (status === "sent") {
    if (sentOn === null) return letterListTexts.sent;
    return letterListTexts.sentOn(formatRange(sentOn, { year: true }));
  }
  return gapCount === 0 ? letterListTexts.ready : letterListTexts.gaps(gapCount);
}
