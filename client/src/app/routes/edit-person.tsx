import { smallPageTexts } from "@recourse/shared/content/pages/cases/small-pages";
import { commonTexts } from "@recourse/shared/content/pages/common";
import { letterDetailsTexts } from "@recourse/shared/content/pages/letters/letter-details";
import { useNavigate, useParams } from "@tanstack/react-router";
import { Link } from "../../components/link.tsx";
import { Loaded } from "../../components/loading.tsx";
import { Page } from "../../components/page.tsx";
import { EditPersonForm } from "../../features/cases/edit/edit-person-form.tsx";
import { announceNext } from "../../lib/page-news.ts";
import { CaseCrumb } from "../case-crumb.tsx";
import { useCase } from "../use-case.ts";

/** A small page that changes one part of a case. */
export function EditPersonPage() {
  const { caseId } = useParams({ from: "/cases/$caseId/person" });
  const { query, reload, refresh } = useCase(caseId);
  const navigate = useNavigate();
  const onSaved = async () => {
    await refresh();
    announceNext(commonTexts.saved);
    await navigate({ to: "/cases/$caseId", params: { caseId }, replace: true });
  };
  return (
    <Page title={smallPageTexts.person} crumb={<CaseCrumb caseId={caseId} />}>
      <Loaded query={query}>
        {(seen) => (
          <EditPersonForm caseId={caseId} saved={seen.person} onSaved={onSaved} onStale={reload} />
        )}
      </Loaded>
      <p className="above-6">
        <Link className="link" to="/cases/$caseId/letter-details" params={{ caseId }}>
          {letterDetailsTexts.link}
        </Link>
      </p>
    </Page>
  );
}
