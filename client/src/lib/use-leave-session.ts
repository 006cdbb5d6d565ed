import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { useCallback } from "react";
import { forgetDevice } from "./device.ts";
import { clearAllDrafts } from "./draft-store.ts";

type Reason = "signed_out" | "idle" | "password_changed";

/** Takes everything of the user out of this browser and shows the sign-in page. End the session on the server first. */
export function useLeaveSession() {
  const queryClient = useQueryClient();
  const router = useRouter();
  return useCallback(
    async (because: Reason) => {
      clearAllDrafts();
      forgetDevice();
      await router.navigate({ to: "/sign-in", search: { because } });
      queryClient.clear();
    },
    [queryClient, router],
  );
}
