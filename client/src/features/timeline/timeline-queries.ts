import { timelineProofSchema } from "@recourse/shared/api/timeline";
import { queryOptions } from "@tanstack/react-query";
import { callApi } from "../../lib/api-client.ts";
import { queryKeys } from "../../lib/query-keys.ts";

/** Checked anew each time it is looked at: an answer from before says nothing about now. */
export function timelineProofQuery(caseId: string) {
  return queryOptions({
    queryKey: queryKeys.timelineProof(caseId),
    queryFn: ({ signal }) =>
      callApi({
        path: `/api/v1/cases/${caseId}/timeline-proof`,
        schema: timelineProofSchema,
        signal,
      }),
    staleTime: 0,
    gcTime: 0,
  });
}
