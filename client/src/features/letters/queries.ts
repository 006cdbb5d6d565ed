import { letterChoicesSchema, letterSchema } from "@recourse/shared/api/letters";
import { queryOptions } from "@tanstack/react-query";
import { callApi } from "../../lib/api-client.ts";
import { queryKeys } from "../../lib/query-keys.ts";

/** A letter with its blocks, its gaps and the user's own words. */
export function letterQuery(letterId: string) {
  return queryOptions({
    queryKey: queryKeys.letter(letterId),
    queryFn: ({ signal }) =>
      callApi({ path: `/api/v1/letters/${letterId}`, schema: letterSchema, signal }),
  });
}

/** Which letters fit a case today. */
export function letterChoicesQuery(caseId: string) {
  return queryOptions({
    queryKey: queryKeys.letterChoices(caseId),
    queryFn: ({ signal }) =>
      callApi({
        path: `/api/v1/cases/${caseId}/letter-choices`,
        schema: letterChoicesSchema,
        signal,
      }),
  });
}
