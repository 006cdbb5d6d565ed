import type { PlainDate } from "@recourse/shared/calendar/plain-date";
import { caseloadTexts } from "@recourse/shared/content/pages/caseload/caseload";
import { commonTexts } from "@recourse/shared/content/pages/common";
import { usePrefetchQuery, useQuery } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { ButtonLink } from "../../components/button.tsx";
import { Loaded } from "../../components/loading.tsx";
import { Page } from "../../components/page.tsx";
import { Pagination } from "../../components/pagination.tsx";
import { accountQuery } from "../../features/account/account-queries.ts";
import { CaseloadChips, CaseloadSearch } from "../../features/caseload/caseload-filters.tsx";
import { caseListQuery } from "../../features/caseload/caseload-queries.ts";
import { CaseloadTable } from "../../features/caseload/caseload-table.tsx";
import { CaseloadViews } from "../../features/caseload/caseload-views.tsx";
import { NoCases } from "../../features/caseload/no-cases.tsx";
import { localToday } from "../../lib/local-today.ts";
import type { CaseListSearch } from "../../lib/search-params.ts";

const route = getRouteApi("/cases");

/** All cases. What is shown is in the address: it can be kept, shared and gone back to. */
export function CasesPage() {
  const search = route.useSearch();
  const account = useQuery(accountQuery);
  usePrefetchQuery(caseListQuery(search));
  return (
    <Page title={commonTexts.cases}>
      <div className="triage-head above-3">
        <p className="lead">{caseloadTexts.lead}</p>
        <ButtonLink to="/cases/new">{commonTexts.startCase}</ButtonLink>
      </div>
      <CaseloadViews search={search} />
      <CaseloadSearch key={`${search.q}${search.stage}${search.sort}`} search={search} />
      <CaseloadChips search={search} />
      <Loaded query={account}>
        {({ workspace }) => <CaseList search={search} today={localToday(workspace.timeZone)} />}
      </Loaded>
    </Page>
  );
}

function CaseList({ search, today }: { search: CaseListSearch; today: PlainDate }) {
  const navigate = useNavigate();
  const query = useQuery(caseListQuery(search));
  const goTo = (cursor: string | undefined) =>
    navigate({ to: "/cases", search: { ...search, cursor } });
  return (
    <Loaded query={query}>
      {({ items, total, nextCursor }) =>
        items.length === 0 ? (
          <NoCases search={search} />
        ) : (
          <>
            <CaseloadTable rows={items} search={search} today={today} />
            <Pagination
              words={
                items.length === total
                  ? caseloadTexts.count(total)
                  : caseloadTexts.someOf(items.length, total)
              }
              onPrevious={search.cursor === undefined ? undefined : () => goTo(undefined)}
              onNext={nextCursor === null ? undefined : () => goTo(nextCursor)}
            />
          </>
        )
      }
    </Loaded>
  );
}
