import { todaySchema } from "@recourse/shared/api/today";
import { queryOptions } from "@tanstack/react-query";
import { callApi } from "../../lib/api-client.ts";
import { queryKeys } from "../../lib/query-keys.ts";

export const todayQuery = queryOptions({
  queryKey: queryKeys.today,
  queryFn: ({ signal }) => callApi({ path: "/api/v1/today", schema: todaySchema, signal }),
});
