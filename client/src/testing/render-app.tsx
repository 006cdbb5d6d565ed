import { QueryClientProvider } from "@tanstack/react-query";
import { createMemoryHistory, RouterProvider } from "@tanstack/react-router";
import { render } from "@testing-library/react";
import type { ReactNode } from "react";
import { createAppRouter } from "../app/router.tsx";
import { createQueryClient } from "../lib/query-client.ts";

/** The whole app at an address, with its real router and cache. */
export async function renderApp(path: string) {
  const queryClient = createQueryClient(() => undefined);
  const history = createMemoryHistory({ initialEntries: [path] });
  const router = createAppRouter(queryClient, history);
  await router.load();
  const view = render(
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
  return { ...view, router, queryClient };
}

/** A component that needs the cache but no address. */
export function renderWithCache(children: ReactNode) {
  const queryClient = createQueryClient(() => undefined);
  return {
    ...render(<QueryClientProvider client={queryClient}>{children}</QueryClientProvider>),
    queryClient,
  };
}
