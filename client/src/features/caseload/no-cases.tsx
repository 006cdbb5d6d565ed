import { caseloadTexts } from "@recourse/shared/content/pages/caseload/caseload";
import { Link } from "../../components/link.tsx";
import { RichText } from "../../components/rich-text.tsx";
import type { CaseListSearch } from "../../lib/search-params.ts";

const { none } = caseloadTexts;

/** An empty list, with a word on why it is empty. */
export function NoCases({ search }: { search: CaseListSearch }) {
  const { status, overdue, resting, waitingOn, stage, q, cursor } = search;
  const isNarrowed = [status, overdue, resting, waitingOn, stage, q, cursor].some(Boolean);
  if (isNarrowed) {
    return (
      <div className="stack above-6" role="status">
        <h2>{none.noMatch}</h2>
        <p>
          <RichText text={none.wider} a={(words) => <Link to="/cases">{words}</Link>} />
        </p>
      </div>
    );
  }
  return (
    <div className="stack above-6">
      <h2>{none.heading}</h2>
      <p>{none.what}</p>
      <p>
        <Link to="/help" hash="records">
          {none.records}
        </Link>
      </p>
    </div>
  );
}
