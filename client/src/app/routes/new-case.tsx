import { smallPageTexts } from "@recourse/shared/content/pages/cases/small-pages";
import { commonTexts } from "@recourse/shared/content/pages/common";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { Failure } from "../../components/failure.tsx";
import { Loading } from "../../components/loading.tsx";
import { Page } from "../../components/page.tsx";
import { accountQuery } from "../../features/account/account-queries.ts";
import { NewCaseFlow } from "../../features/cases/new-case/new-case-flow.tsx";
import { holdersQuery, peopleQuery } from "../../features/cases/queries.ts";
import { localToday } from "../../lib/local-today.ts";
import { announceNext } from "../../lib/page-news.ts";
import { queryKeys } from "../../lib/query-keys.ts";

/** A new case, one question at a time. */
export function NewCasePage() {
  const { step = "who" } = useSearch({ from: "/cases/new" });
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const account = useQuery(accountQuery);
  const people = useQuery(peopleQuery);
  const holders = useQuery(holdersQuery);
  if (account.data === undefined || people.data === undefined || holders.data === undefined) {
    const failed = [account, people, holders].find(({ isError }) => isError);
    return (
      <Page title={commonTexts.startCase}>
        {failed ? <Failure error={failed.error} onRetry={() => failed.refetch()} /> : <Loading />}
      </Page>
    );
  }
  return (
    <NewCaseFlow
      step={step}
      userName={account.data.user.name}
      people={people.data.items}
      holders={holders.data.items}
      today={localToday(account.data.workspace.timeZone)}
      onStep={(next) => navigate({ to: "/cases/new", search: { step: next } })}
      onCreated={async (created, { hasStory }) => {
        queryClient.setQueryData(queryKeys.caseDetail(created.id), created);
        for (const queryKey of [
          queryKeys.cases,
          queryKeys.today,
          queryKeys.people,
          queryKeys.holders,
        ]) {
          void queryClient.invalidateQueries({ queryKey });
        }
        const params = { caseId: created.id };
        if (hasStory) {
          announceNext(smallPageTexts.newCase.openWithStory);
          await navigate({ to: "/cases/$caseId/history", params, replace: true });
          return;
        }
        announceNext(smallPageTexts.newCase.open);
        await navigate({ to: "/cases/$caseId", params, replace: true });
      }}
    />
  );
}
