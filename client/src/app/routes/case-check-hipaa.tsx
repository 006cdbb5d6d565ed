import { checkTexts } from "@recourse/shared/content/pages/checks/checks";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { Link } from "../../components/link.tsx";
import { Loaded } from "../../components/loading.tsx";
import { Page } from "../../components/page.tsx";
import { SaveCoverage } from "../../features/cases/edit/save-coverage.tsx";
import { HipaaCheck } from "../../features/checks/hipaa-check.tsx";
import { announceNext } from "../../lib/page-news.ts";
import { CaseCrumb } from "../case-crumb.tsx";
import { useCase } from "../use-case.ts";

/** Does HIPAA bind who has these records? The result can be noted on the case. */
export function CaseHipaaPage() {
  const { caseId } = useParams({ from: "/cases/$caseId/check/hipaa" });
  const answers = useSearch({ from: "/cases/$caseId/check/hipaa" });
  const { query, reload, refresh } = useCase(caseId);
  const navigate = useNavigate();
  const params = { caseId };
  const onSaved = async () => {
    await refresh();
    announceNext(checkTexts.hipaa.noted);
    await navigate({ to: "/cases/$caseId", params, replace: true });
  };
  return (
    <Page title={checkTexts.hipaa.title} crumb={<CaseCrumb caseId={caseId} />}>
      <p className="lead above-4">{checkTexts.hipaa.leadOnCase}</p>
      <Loaded query={query}>
        {({ holder }) => (
          <HipaaCheck
            answers={answers}
            onAnswer={(search) =>
              navigate({
                to: "/cases/$caseId/check/hipaa",
                params,
                search,
                replace: true,
                resetScroll: false,
              })
            }
          >
            {({ hipaaCovered, outcome }) => (
              <>
                <SaveCoverage
                  holder={holder}
                  hipaaCovered={hipaaCovered}
                  onSaved={onSaved}
                  onStale={reload}
                />
                {outcome === "abroad" || outcome === "ssa" || outcome === "lawyer" ? (
                  <p className="above-4">
                    <Link to="/cases/$caseId/holder" params={params}>
                      {checkTexts.hipaa.sayWhere}
                    </Link>
                  </p>
                ) : null}
              </>
            )}
          </HipaaCheck>
        )}
      </Loaded>
    </Page>
  );
}
