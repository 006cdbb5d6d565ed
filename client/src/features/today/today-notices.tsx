import type { Notice } from "@recourse/shared/api/today";
import { Button } from "../../components/button.tsx";
import { Link } from "../../components/link.tsx";
import { dismissal, useDismissNotice } from "./today-mutations.ts";

/** Reminders shown here: all of them where no e-mail is sent. */
export function TodayNotices({ notices }: { notices: readonly Notice[] }) {
  const dismiss = useDismissNotice();
  if (notices.length === 0) return null;
  return (
    <section aria-label="Reminders">
      <ul className="notices">
        {notices.map((notice) => (
          <li key={notice.id}>
            <p>{notice.words}</p>
            <div className="acts">
              <Link className="link" to="/cases/$caseId" params={{ caseId: notice.caseId }}>
                Open the case
              </Link>
              <Button kind="plain" onClick={() => dismiss.mutate(dismissal(notice.id))}>
                Put away<span className="vh">: {notice.words}</span>
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
