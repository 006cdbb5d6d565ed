import { Link } from "../../components/link.tsx";
import type { CaseListSearch } from "../../lib/search-params.ts";

/** An empty list, with a word on why it is empty. */
export function NoCases({ search }: { search: CaseListSearch }) {
  const { status, overdue, waitingOn, stage, q, cursor } = search;
  const isNarrowed = [status, overdue, waitingOn, stage, q, cursor].some(Boolean);
  if (isNarrowed) {
    return (
      <div className="stack above-6" role="status">
        <h2>No case matches</h2>
        <p>
          Take a filter away, or <Link to="/cases">see all open cases</Link>.
        </p>
      </div>
    );
  }
  return (
    <div className="stack above-6">
      <h2>No open case yet</h2>
      <p>
        A case is one office and one set of records. It holds every letter, call and date, and knows
        what comes next.
      </p>
      <p>
        <Link to="/help" hash="records">
          What counts as a record
        </Link>
      </p>
    </div>
  );
}
