import type { Letter } from "@recourse/shared/api/letters";
import { letterOutputTexts } from "@recourse/shared/content/pages/letters/letter-output";
import { Link } from "../../../components/link.tsx";

/** The certified letter goes through the post office; any other may. */
export function MailLink({ letter }: { letter: Pick<Letter, "id" | "caseId"> }) {
  return (
    <p className="small above-4">
      <Link
        className="link"
        to="/cases/$caseId/letters/$letterId/certified-mail"
        params={{ caseId: letter.caseId, letterId: letter.id }}
      >
        {letterOutputTexts.postOffice}
      </Link>
    </p>
  );
}
