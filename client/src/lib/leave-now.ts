import { frameTexts } from "@recourse/shared/content/pages/frame/frame";
import type { QueryClient } from "@tanstack/react-query";
import { forgetDevice } from "./device.ts";
import { endSession } from "./end-session.ts";

const neutralSite = "https://www.weather.gov/";

/**
 * Quick exit: blank first, then end the session and forget, then go. `public/early.js` keeps the Back button out.
 * The order matters: someone may be looking over a shoulder.
 */
export function leaveNow(
  queryClient: QueryClient,
  goTo: (url: string) => void = replacePage,
): void {
  document.documentElement.dataset.left = "true";
  document.title = frameTexts.safety.neutralTitle;
  endSession().catch(() => undefined);
  queryClient.clear();
  forgetDevice();
  try {
    sessionStorage.clear();
    sessionStorage.setItem("recourse.left", "1");
  } catch {
    // Storage is blocked: nothing was kept.
  }
  goTo(neutralSite);
}

function replacePage(url: string): void {
  location.replace(url);
}
