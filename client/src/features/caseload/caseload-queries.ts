import { casesPageSchema } from "@recourse/shared/api/case-list";
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { callApi } from "../../lib/api-client.ts";
import { queryKeys } from "../../lib/query-keys.ts";
import type { CaseListSearch } from "../../lib/search-params.ts";

/** One page of cases; the page before stays on the screen until it comes. */
export function caseListQuery(search: CaseListSearch) {
  return queryOptions({
    queryKey: queryKeys.caseList(search),
    queryFn: ({ signal }) =>
      callApi({ path: "/api/v1/cases", query: search, schema: casesPageSchema, signal }),
    placeholderData: keepPreviousData,
  });
}
