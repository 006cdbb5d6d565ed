import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createAppRouter } from "./app/router.tsx";
import { createQueryClient } from "./lib/query-client.ts";
import { isOpenToVisitors } from "./lib/routes-of-visitors.ts";

const queryClient = createQueryClient(askToSignIn);
const router = createAppRouter(queryClient);

/** The session has ended: what was shown goes, and signing in leads back here. */
function askToSignIn(): void {
  const { pathname, href } = router.state.location;
  if (isOpenToVisitors(pathname)) return;
  const next = href === "/" ? undefined : href;
  router
    .navigate({ to: "/sign-in", search: { next }, replace: true })
    .then(() => queryClient.clear());
}

const container = document.getElementById("root");
if (container === null) throw new Error("index.html has no #root");
createRoot(container).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
