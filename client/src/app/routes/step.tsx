import type { CaseDetail } from "@recourse/shared/api/cases";
import type { NextStep, SetAside } from "@recourse/shared/assessment/assessment";
import { stepDecided, stepPageTexts } from "@recourse/shared/content/pages/cases/step-page";
import { commonTexts } from "@recourse/shared/content/pages/common";
import { useNavigate, useParams } from "@tanstack/react-router";
import { Link } from "../../components/link.tsx";
import { Loaded } from "../../components/loading.tsx";
import { Page } from "../../components/page.tsx";
import { StepView } from "../../features/cases/steps/step-view.tsx";
import { announceNext } from "../../lib/page-news.ts";
import { CaseCrumb } from "../case-crumb.tsx";
import { useCase } from "../use-case.ts";
import { useRecord } from "../use-record.ts";

/** One step of a case, to read, to print and to decide about. */
export function StepPage() {
  const { caseId, code } = useParams({ from: "/cases/$caseId/steps/$code" });
  const { query, ...ways } = useCase(caseId);
  const crumb = <CaseCrumb caseId={caseId} />;
  const seen = query.data;
  const found = seen === undefined ? null : findStep(seen, code);
  if (seen === undefined || found === null) {
    return (
      <Page title={stepPageTexts.title} crumb={crumb}>
        <Loaded query={query}>{() => <Gone caseId={caseId} />}</Loaded>
      </Page>
    );
  }
  return <FoundStep seen={seen} {...found} {...ways} />;
}

type FoundStepProps = { seen: CaseDetail; step: NextStep; aside: SetAside | null } & Pick<
  ReturnType<typeof useCase>,
  "reload" | "refresh"
>;

function FoundStep({ seen, step, aside, reload, refresh }: FoundStepProps) {
  const navigate = useNavigate();
  const record = useRecord(seen, { reload });
  const onDecided = async (choice: string) => {
    await refresh();
    announceNext(stepDecided[choice] ?? commonTexts.saved);
    await navigate({ to: "/cases/$caseId", params: { caseId: seen.id }, replace: true });
  };
  return (
    <Page title={stepPageTexts.title} heading={step.title} crumb={<CaseCrumb caseId={seen.id} />}>
      <StepView seen={seen} step={step} aside={aside} record={record} onDecided={onDecided} />
    </Page>
  );
}

function findStep({ assessment }: CaseDetail, code: string) {
  const step = assessment.nextSteps.find((one) => one.code === code);
  if (step !== undefined) return { step, aside: null };
  const aside = assessment.setAside.find((one) => one.step.code === code);
  return aside === undefined ? null : { step: aside.step, aside };
}

/** Steps come and go with what happens: a link that was kept may be old. */
function Gone({ caseId }: { caseId: string }) {
  return (
    <div className="stack above-4">
      <p className="lead">{stepPageTexts.gone}</p>
      <p>
        <Link className="link" to="/cases/$caseId" params={{ caseId }} hash="next">
          {stepPageTexts.whatNext}
        </Link>
      </p>
    </div>
  );
}
