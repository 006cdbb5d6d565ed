import { commonTexts } from "@recourse/shared/content/pages/common";
import { rulesTexts } from "@recourse/shared/content/pages/rules/rules";
import { usePrefetchQuery, useQuery } from "@tanstack/react-query";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { Loaded } from "../../components/loading.tsx";
import { Details, Note } from "../../components/marks.tsx";
import { Page } from "../../components/page.tsx";
import { Pagination } from "../../components/pagination.tsx";
import { RuleList } from "../../features/rules/rule-list.tsx";
import { RuleSearchForm } from "../../features/rules/rule-search-form.tsx";
import { AllTagMeanings } from "../../features/rules/rule-tags.tsx";
import { jurisdictionsQuery, rulesQuery } from "../../features/rules/rules-queries.ts";
import type { RuleSearch } from "../../lib/search-params.ts";

const route = getRouteApi("/rules");

/** The law, to read and to search. What is shown is in the address. */
export function RulesPage() {
  const search = route.useSearch();
  const places = useQuery(jurisdictionsQuery);
  usePrefetchQuery(rulesQuery(search));
  return (
    <Page title={commonTexts.rules} heading={rulesTexts.heading}>
      <p className="lead above-3">{rulesTexts.lead}</p>
      <Loaded query={places}>
        {({ items }) => (
          <>
            <RuleSearchForm
              key={`${search.place}${search.topic}${search.q}`}
              search={search}
              places={items}
            />
            <div className="above-5">
              <Note>
                <p>{rulesTexts.notListed}</p>
              </Note>
            </div>
            <Details summary={rulesTexts.tagsMean}>
              <AllTagMeanings />
            </Details>
            <RightsLink
              place={search.place}
              name={items.find(({ code }) => code === search.place)?.name}
            />
            <FoundRules search={search} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function RightsLink({ place, name }: { place: string | undefined; name: string | undefined }) {
  return (
    <p className="above-3 no-print">
      <Link
        className="link"
        to="/rules/rights/$jurisdiction"
        params={{ jurisdiction: place ?? "US" }}
      >
        {name === undefined ? rulesTexts.rights : rulesTexts.rightsIn(name)}
      </Link>
    </p>
  );
}

function FoundRules({ search }: { search: RuleSearch }) {
  const navigate = useNavigate();
  const query = useQuery(rulesQuery(search));
  const goTo = (cursor: string | undefined) =>
    navigate({ to: "/rules", search: { ...search, cursor } });
  return (
    <Loaded query={query}>
      {({ items, total, nextCursor }) =>
        total === 0 ? (
          <NoRules search={search} />
        ) : (
          <>
            <RuleList rules={items} />
            <Pagination
              words={
                items.length === total
                  ? rulesTexts.count(total)
                  : rulesTexts.someOf(items.length, total)
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

function NoRules({ search }: { search: RuleSearch }) {
  const { none } = rulesTexts;
  const isOnlyPlace = search.topic === undefined && search.q === undefined;
  return (
    <div className="stack above-6" role="status">
      <h2>{none.heading}</h2>
      <p>
        {isOnlyPlace ? none.ofPlace : none.other} <Link to="/rules">{none.seeAll}</Link>
      </p>
    </div>
  );
}
