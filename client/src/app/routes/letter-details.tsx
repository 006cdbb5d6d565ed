import { letterDetailsTexts } from "@recourse/shared/content/pages/letters/letter-details";
import { useNavigate, useParams } from "@tanstack/react-router";
import { Loaded } from "../../components/loading.tsx";
import { Page } from "../../components/page.tsx";
import { EditLetterDetailsForm } from "../../features/cases/edit/edit-letter-details-form.tsx";
import { announceNext } from "../../lib/page-news.ts";
import { CaseCrumb } from "../case-crumb.tsx";
import { useCase } from "../use-case.ts";

/** What letters about a person need, written once. */
export function LetterDetailsPage() {
  const { caseId } = useParams({ from: "/cases/$caseId/letter-details" });
  const { query, reload, refresh } = useCase(caseId);
  const navigate = useNavigate();
  const onSaved = async () => {
    await refresh();
    announceNext(letterDetailsTexts.saved);
    await navigate({ to: "/cases/$caseId", params: { caseId }, replace: true });
  };
  return (
    <Page title={letterDetailsTexts.title} crumb={<CaseCrumb caseId={caseId} />}>
      <p className="lead above-4">{letterDetailsTexts.lead}</p>
      <Loaded query={query}>
        {({ person }) => (
          <EditLetterDetailsForm
            caseId={caseId}
            saved={person}
            onSaved={onSaved}
            onStale={reload}
          />
        )}
      </Loaded>
    </Page>
  );
}
