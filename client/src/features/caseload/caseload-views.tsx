import { caseloadTexts } from "@recourse/shared/content/pages/caseload/caseload";
import { commonTexts } from "@recourse/shared/content/pages/common";
import { Link } from "@tanstack/react-router";
import type { CaseListSearch } from "../../lib/search-params.ts";

const views: readonly { words: string; search: CaseListSearch }[] = [
  { words: caseloadTexts.views.open, search: {} },
  { words: caseloadTexts.views.late, search: { overdue: true } },
  { words: caseloadTexts.waiting.you, search: { waitingOn: "you" } },
  { words: caseloadTexts.waiting.them, search: { waitingOn: "them" } },
  { words: caseloadTexts.resting, search: { resting: true } },
  { words: commonTexts.closed, search: { status: "closed" } },
  { words: caseloadTexts.views.all, search: { status: "all" } },
];

/** The filters that are asked for most, each one press away. */
export function CaseloadViews({ search }: { search: CaseListSearch }) {
  return (
    <nav className="views" aria-label={caseloadTexts.views.label}>
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
  const keys = ["status", "overdue", "resting", "waitingOn", "stage", "q"] as const;
  return keys.every((key) => a[key] === b[key]);
}
