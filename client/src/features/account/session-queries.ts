import { accountSessionsSchema } from "@recourse/shared/api/auth";
import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { z } from "zod";
import { callApi } from "../../lib/api-client.ts";
import { queryKeys } from "../../lib/query-keys.ts";

const path = "/api/v1/account/sessions";

/** The places where the account is signed in. */
export const sessionsQuery = queryOptions({
  queryKey: queryKeys.sessions,
  queryFn: ({ signal }) => callApi({ path, schema: accountSessionsSchema, signal }),
});

export function useEndSession() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      callApi({ method: "DELETE", path: `${path}/${id}`, schema: z.unknown() }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: queryKeys.sessions }),
  });
}

/** This session included. */
export function endAllSessions(): Promise<unknown> {
  return callApi({ method: "DELETE", path, schema: z.unknown() });
}
