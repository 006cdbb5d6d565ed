import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import { isApiProblem, isTransient } from "./api-problem.ts";

/** One cache for the page. `onSignedOut` runs when the server no longer knows who we are. */
export function createQueryClient(onSignedOut: () => void): QueryClient {
  const onError = (error: Error) => {
    if (isApiProblem(error, 401)) onSignedOut();
  };
  return new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache(),
    defaultOptions: {
      queries: {
        // The browser's idea of "online" is often wrong; try, and say so when it fails.
        networkMode: "always",
        staleTime: 10_000,
        retry: (failures, error) => isTransient(error) && failures < 2,
      },
      mutations: { networkMode: "always", retry: false },
    },
  });
}

/** For a POST with an idempotency key only: it may be sent again without a second effect. */
export const retryWithSameKey = {
  retry: (failures: number, error: Error) => isTransient(error) && failures < 2,
  retryDelay: (failures: number) => 500 * 2 ** failures,
};
