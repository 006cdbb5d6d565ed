import { commonTexts } from "@recourse/shared/content/pages/common";
import { Link } from "../components/link.tsx";

/** The way back to a case. */
export function CaseCrumb({ caseId }: { caseId: string }) {
  return (
    <Link to="/cases/$caseId" params={{ caseId }}>
      {commonTexts.backToCase}
    </Link>
  );
}
