import type { CaseDetail } from "@recourse/shared/api/cases";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { caseQuery } from "../features/cases/queries.ts";
import { queryKeys } from "../lib/query-keys.ts";

/** A case and the two ways to make it new: once more from the server, and after a change of it. */
export function useCase(caseId: string) {
  const queryClient = useQueryClient();
  const query = useQuery(caseQuery(caseId));
  const reload = async (): Promise<CaseDetail | undefined> => (await query.refetch()).data;
  /** Everything that shows this case is old now. The page waits for the case itself only. */
  const refresh = async (): Promise<void> => {
    void queryClient.invalidateQueries({ queryKey: queryKeys.today });
    void queryClient.invalidateQueries({ queryKey: queryKeys.cases, refetchType: "none" });
    await query.refetch();
  };
  return { query, reload, refresh };
}
