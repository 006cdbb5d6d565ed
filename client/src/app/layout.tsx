import { commonTexts } from "@recourse/shared/content/pages/common";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, Outlet, useLocation } from "@tanstack/react-router";
import { useCallback, useEffect } from "react";
import { Footer } from "../components/footer.tsx";
import { Masthead } from "../components/masthead.tsx";
import { SafetyStrip } from "../components/safety-strip.tsx";
import { SkipLink } from "../components/skip-link.tsx";
import { accountQuery } from "../features/account/account-queries.ts";
import { isSharedDevice } from "../lib/device.ts";
import { claimDrafts } from "../lib/draft-store.ts";
import { endSession } from "../lib/end-session.ts";
import { useLeaveByShift } from "../lib/leave-keys.ts";
import { leaveNow } from "../lib/leave-now.ts";
import { isOpenToVisitors } from "../lib/routes-of-visitors.ts";
import { useIdle } from "../lib/use-idle.ts";
import { useLeaveSession } from "../lib/use-leave-session.ts";

/** The frame around every page. */
export function Layout() {
  const queryClient = useQueryClient();
  const pathname = useLocation({ select: (location) => location.pathname });
  const isOpen = isOpenToVisitors(pathname);
  const account = useQuery({ ...accountQuery, enabled: !isOpen });
  const userId = account.data?.user.id;
  useEffect(() => {
    if (userId !== undefined) claimDrafts(userId);
  }, [userId]);
  const leaveSession = useLeaveSession();
  const onIdle = useCallback(() => {
    // The server has ended the session by then; the screen must not wait for its answer.
    endSession().catch(() => undefined);
    leaveSession("idle");
  }, [leaveSession]);
  const leave = useCallback(() => leaveNow(queryClient), [queryClient]);
  useLeaveByShift(leave);
  useIdle(userId !== undefined && isSharedDevice(), onIdle);
  return (
    <>
      <SkipLink />
      <SafetyStrip onLeave={leave} />
      <header>
        <Masthead>{isOpen && userId === undefined ? null : <MainLinks />}</Masthead>
      </header>
      <main id="main" tabIndex={-1}>
        <Outlet />
      </main>
      <Footer />
    </>
  );
}

function MainLinks() {
  return (
    <>
      <li>
        <Link to="/" data-text={commonTexts.today} activeOptions={{ exact: true }}>
          {commonTexts.today}
        </Link>
      </li>
      <li>
        <Link to="/cases" data-text={commonTexts.cases} activeOptions={{ includeSearch: false }}>
          {commonTexts.cases}
        </Link>
      </li>
      <li>
        <Link to="/account" data-text={commonTexts.account}>
          {commonTexts.account}
        </Link>
      </li>
      <li>
        <Link to="/help" data-text={commonTexts.help} activeOptions={{ includeHash: false }}>
          {commonTexts.help}
        </Link>
      </li>
    </>
  );
}
