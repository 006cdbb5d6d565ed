import { Link } from "@tanstack/react-router";
import type { CaseListSearch } from "../../lib/search-params.ts";

const views: readonly { words: string; search: CaseListSearch }[] = [
  { words: "Open", search: {} },
  { words: "They are late", search: { overdue: true } },
  { words: "Waiting for you", search: { waitingOn: "you" } },
  { words: "Waiting for them", search: { waitingOn: "them" } },
  { words: "Closed", search: { status: "closed" } },
  { words: "All", search: { status: "all" } },
];

/** The filters that are asked for most, each one press away. */
export function CaseloadViews({ search }: { search: CaseListSearch }) {
  return (
    <nav className="views" aria-label="Which cases">
      <ul>
        {views.map((view) => (
          <li key={view.words}>
            <Link
              to="/cases"
              search={view.search}
              data-text={view.words}
              activeOptions={{ exact: true }}
              aria-current={isSameView(view.search, search) ? "page" : undefined}
            >
              {view.words}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function isSameView(a: CaseListSearch, b: CaseListSearch): boolean {
  const keys = ["status", "overdue", "waitingOn", "stage", "q"] as const;
  return keys.every((key) => a[key] === b[key]);
}
