import {
  jurisdictionsSchema,
  rightsCardSchema,
  ruleDetailSchema,
  rulesPageSchema,
} from "@recourse/shared/api/rules";
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { callApi } from "../../lib/api-client.ts";
import { queryKeys } from "../../lib/query-keys.ts";
import type { RuleSearch } from "../../lib/search-params.ts";

/** The law does not change while someone reads it. */
const staleTime = 3_600_000;

/** One page of rules; the page before stays on the screen until it comes. */
export function rulesQuery(search: RuleSearch) {
  return queryOptions({
    queryKey: queryKeys.rules(search),
    queryFn: ({ signal }) =>
      callApi({ path: "/api/v1/rules", query: search, schema: rulesPageSchema, signal }),
    placeholderData: keepPreviousData,
    staleTime,
  });
}

export function ruleQuery(ruleId: string) {
  return queryOptions({
    queryKey: queryKeys.rule(ruleId),
    queryFn: ({ signal }) => {
      const path = `/api/v1/rules/${encodeURIComponent(ruleId)}`;
      return callApi({ path, schema: ruleDetailSchema, signal });
    },
    staleTime,
  });
}

export const jurisdictionsQuery = queryOptions({
  queryKey: queryKeys.jurisdictions,
  queryFn: ({ signal }) =>
    callApi({ path: "/api/v1/jurisdictions", schema: jurisdictionsSchema, signal }),
  staleTime,
});

export function rightsQuery(place: string) {
  return queryOptions({
    queryKey: queryKeys.rights(place),
    queryFn: ({ signal }) => {
      const path = `/api/v1/jurisdictions/${encodeURIComponent(place)}/rights`;
      return callApi({ path, schema: rightsCardSchema, signal });
    },
    staleTime,
  });
}
