import { Link } from "@tanstack/react-router";

/** The way back to a case. */
export function CaseCrumb({ caseId }: { caseId: string }) {
  return (
    <Link to="/cases/$caseId" params={{ caseId }}>
      Back to the case
    </Link>
  );
}
