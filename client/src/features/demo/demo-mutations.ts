import { demoSchema } from "@recourse/shared/api/today";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { callApi, newKey } from "../../lib/api-client.ts";
import { queryKeys } from "../../lib/query-keys.ts";

/** Loads or removes the cases of invented people. */
export function useDemo() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (method: "POST" | "DELETE") =>
      callApi({
        method,
        path: "/api/v1/demo",
        schema: demoSchema,
        idempotencyKey: method === "POST" ? newKey() : undefined,
      }),
    onSuccess: () =>
      Promise.all(
        [queryKeys.today, queryKeys.cases, queryKeys.account].map((queryKey) =>
          queryClient.invalidateQueries({ queryKey }),
        ),
      ),
  });
}
