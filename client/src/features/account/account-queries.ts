import { accountSchema } from "@recourse/shared/api/account";
import { queryOptions } from "@tanstack/react-query";
import { callApi } from "../../lib/api-client.ts";
import { queryKeys } from "../../lib/query-keys.ts";

/** Who is signed in, and their settings. */
export const accountQuery = queryOptions({
  queryKey: queryKeys.account,
  queryFn: ({ signal }) => callApi({ path: "/api/v1/account", schema: accountSchema, signal }),
  staleTime: 60_000,
});
