import { stopPageTexts } from "@recourse/shared/content/pages/cases/stop-page";
import { commonTexts } from "@recourse/shared/content/pages/common";
import { useParams } from "@tanstack/react-router";
import { Link } from "../../components/link.tsx";
import { Loaded } from "../../components/loading.tsx";
import { Page } from "../../components/page.tsx";
import { RunningClocks } from "../../features/cases/components/running-clocks.tsx";
import { StopChoices } from "../../features/cases/components/stop-choices.tsx";
import { CaseCrumb } from "../case-crumb.tsx";
import { useCase } from "../use-case.ts";

/** Taking a break, letting go, closing: what each does, and what runs on. */
export function StopPage() {
  const { caseId } = useParams({ from: "/cases/$caseId/stop" });
  const { query } = useCase(caseId);
  return (
    <Page title={stopPageTexts.title} crumb={<CaseCrumb caseId={caseId} />}>
      <Loaded query={query}>
        {(seen) =>
          seen.stage === "closed" ? (
            <>
              <p className="lead above-4">{stopPageTexts.closed}</p>
              <p className="above-4">
                <Link
                  className="link"
                  to="/cases/$caseId/record"
                  params={{ caseId }}
                  search={{ type: "reopened" }}
                >
                  {commonTexts.reopenCase}
                </Link>
              </p>
              <RunningClocks seen={seen} />
            </>
          ) : (
            <StopChoices seen={seen} />
          )
        }
      </Loaded>
    </Page>
  );
}
