import { markSentTexts } from "@recourse/shared/content/pages/letters/mark-sent";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Navigate, useNavigate, useParams } from "@tanstack/react-router";
import { Loaded } from "../../components/loading.tsx";
import { Page } from "../../components/page.tsx";
import { MarkSentForm } from "../../features/letters/components/mark-sent-form.tsx";
import { letterQuery } from "../../features/letters/queries.ts";
import { announceNext } from "../../lib/page-news.ts";
import { queryKeys } from "../../lib/query-keys.ts";
import { CaseCrumb } from "../case-crumb.tsx";
import { useCase } from "../use-case.ts";

/** Marks a letter as sent. */
export function MarkSentPage() {
  const { caseId, letterId } = useParams({ from: "/cases/$caseId/letters/$letterId/sent" });
  const letter = useQuery(letterQuery(letterId));
  const { query, refresh } = useCase(caseId);
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const to = "/cases/$caseId/letters/$letterId";
  const params = { caseId, letterId };
  return (
    <Page title={markSentTexts.title} crumb={<CaseCrumb caseId={caseId} />}>
      <Loaded query={letter}>
        {(shown) =>
          shown.status === "sent" ? (
            <Navigate to={to} params={params} replace />
          ) : (
            <Loaded query={query}>
              {(seen) => (
                <MarkSentForm
                  letter={shown}
                  today={seen.assessment.today}
                  onStale={() => letter.refetch()}
                  onSent={async (sent) => {
                    await refresh();
                    announceNext(markSentTexts.done);
                    queryClient.setQueryData(queryKeys.letter(letterId), sent);
                    await navigate({ to, params, replace: true });
                  }}
                />
              )}
            </Loaded>
          )
        }
      </Loaded>
    </Page>
  );
}
