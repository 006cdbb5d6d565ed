import { smallPageTexts } from "@recourse/shared/content/pages/cases/small-pages";
import { commonTexts } from "@recourse/shared/content/pages/common";
import { useNavigate, useParams } from "@tanstack/react-router";
import { Loaded } from "../../components/loading.tsx";
import { Page } from "../../components/page.tsx";
import { EditHolderForm } from "../../features/cases/edit/edit-holder-form.tsx";
import { announceNext } from "../../lib/page-news.ts";
import { CaseCrumb } from "../case-crumb.tsx";
import { useCase } from "../use-case.ts";

/** A small page that changes one part of a case. */
export function EditHolderPage() {
  const { caseId } = useParams({ from: "/cases/$caseId/holder" });
  const { query, reload, refresh } = useCase(caseId);
  const navigate = useNavigate();
  const onSaved = async () => {
    await refresh();
    announceNext(commonTexts.saved);
    await navigate({ to: "/cases/$caseId", params: { caseId }, replace: true });
  };
  return (
    <Page title={smallPageTexts.holder} crumb={<CaseCrumb caseId={caseId} />}>
      <Loaded query={query}>
        {(seen) => (
          <EditHolderForm caseId={caseId} saved={seen.holder} onSaved={onSaved} onStale={reload} />
        )}
      </Loaded>
    </Page>
  );
}
