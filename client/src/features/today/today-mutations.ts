import type { Today } from "@recourse/shared/api/today";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { z } from "zod";
import { callApi, newKey } from "../../lib/api-client.ts";
import { retryWithSameKey } from "../../lib/query-client.ts";
import { queryKeys } from "../../lib/query-keys.ts";

/** Puts a notice away. It leaves the page at once, and comes back if the server does not know of it. */
export function useDismissNotice() {
  const queryClient = useQueryClient();
  return useMutation({
    ...retryWithSameKey,
    mutationFn: ({ id, key }: { id: string; key: string }) =>
      callApi({
        method: "POST",
        path: `/api/v1/notices/${id}/dismissal`,
        schema: z.unknown(),
        idempotencyKey: key,
      }),
    onMutate: async ({ id }) => {
      await queryClient.cancelQueries({ queryKey: queryKeys.today });
      queryClient.setQueryData<Today>(
        queryKeys.today,
        (today) =>
          today && { ...today, notices: today.notices.filter((notice) => notice.id !== id) },
      );
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: queryKeys.today }),
  });
}

export function dismissal(id: string) {
  return { id, key: newKey() };
}
