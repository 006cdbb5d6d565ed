import { type AccountPatch, accountSchema } from "@recourse/shared/api/account";
import { useQueryClient } from "@tanstack/react-query";
import { callApi } from "../../lib/api-client.ts";
import { queryKeys } from "../../lib/query-keys.ts";

/** Saves settings. A new time zone may move "today", so everything with a date is asked for again. */
export function useSaveAccount() {
  const queryClient = useQueryClient();
  return async (body: AccountPatch) => {
    const account = await callApi({
      method: "PATCH",
      path: "/api/v1/account",
      body,
      schema: accountSchema,
    });
    queryClient.setQueryData(queryKeys.account, account);
    if (body.timeZone !== undefined) {
      await queryClient.invalidateQueries({ queryKey: queryKeys.today });
      await queryClient.invalidateQueries({ queryKey: queryKeys.cases });
    }
    return account;
  };
}
