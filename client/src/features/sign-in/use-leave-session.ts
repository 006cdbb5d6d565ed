import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { useCallback } from "react";
import { forgetDevice } from "../../lib/device.ts";
import { clearAllDrafts } from "../../lib/draft-store.ts";
import { signOut } from "./auth-requests.ts";

/** Ends the session, forgets what this browser kept, and shows the sign-in page. */
export function useLeaveSession() {
  const queryClient = useQueryClient();
  const router = useRouter();
  return useCallback(
    async (
      because: "signed_out" | "idle" | "password_changed",
      end: () => Promise<unknown> = signOut,
    ) => {
      try {
        await end();
      } finally {
        clearAllDrafts();
        forgetDevice();
        await router.navigate({ to: "/sign-in", search: { because } });
        queryClient.clear();
      }
    },
    [queryClient, router],
  );
}
