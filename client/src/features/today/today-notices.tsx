import type { Notice } from "@recourse/shared/api/today";
import { commonTexts } from "@recourse/shared/content/pages/common";
import { todayTexts } from "@recourse/shared/content/pages/today/today";
import { Button } from "../../components/button.tsx";
import { Link } from "../../components/link.tsx";
import { dismissal, useDismissNotice } from "./today-mutations.ts";

/** Reminders shown here: all of them where no e-mail is sent. */
export function TodayNotices({ notices }: { notices: readonly Notice[] }) {
  const dismiss = useDismissNotice();
  if (notices.length === 0) return null;
  return (
    <section aria-label={todayTexts.notices.label}>
      <ul className="notices">
        {notices.map((notice) => (
          <li key={notice.id}>
            <p>{notice.words}</p>
            <div className="acts">
              <Link className="link" to="/cases/$caseId" params={{ caseId: notice.caseId }}>
                {commonTexts.openCase}
              </Link>
              <Button
                kind="plain"
                aria-label={todayTexts.notices.putAwayOf(notice.words)}
                onClick={() => dismiss.mutate(dismissal(notice.id))}
              >
                {todayTexts.notices.putAway}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
