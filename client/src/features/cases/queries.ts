import { caseSchema } from "@recourse/shared/api/cases";
import { holdersPageSchema } from "@recourse/shared/api/holders";
import { peoplePageSchema } from "@recourse/shared/api/people";
import { queryOptions } from "@tanstack/react-query";
import { callApi } from "../../lib/api-client.ts";
import { queryKeys } from "../../lib/query-keys.ts";

/** A case with its history, its assessment, its letters and papers. */
export function caseQuery(caseId: string) {
  return queryOptions({
    queryKey: queryKeys.caseDetail(caseId),
    queryFn: ({ signal }) =>
      callApi({ path: `/api/v1/cases/${caseId}`, schema: caseSchema, signal }),
  });
}

/** People known already, to pick one from. */
export const peopleQuery = queryOptions({
  queryKey: queryKeys.people,
  queryFn: ({ signal }) =>
    callApi({ path: "/api/v1/people", query: { limit: 100 }, schema: peoplePageSchema, signal }),
});

/** Offices known already, to pick one from. */
export const holdersQuery = queryOptions({
  queryKey: queryKeys.holders,
  queryFn: ({ signal }) =>
    callApi({ path: "/api/v1/holders", query: { limit: 100 }, schema: holdersPageSchema, signal }),
});
