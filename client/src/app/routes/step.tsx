import type { CaseDetail } from "@recourse/shared/api/cases";
import type { NextStep, SetAside } from "@recourse/shared/assessment/assessment";
import { useNavigate, useParams } from "@tanstack/react-router";
import { Link } from "../../components/link.tsx";
import { Loaded } from "../../components/loading.tsx";
import { Page } from "../../components/page.tsx";
import { StepView } from "../../features/cases/steps/step-view.tsx";
import { announceNext } from "../../lib/page-news.ts";
import { CaseCrumb } from "../case-crumb.tsx";
import { useCase } from "../use-case.ts";
import { useRecord } from "../use-record.ts";

const news: Readonly<Record<string, string>> = {
  done: "Done, and off the list.",
  snoozed: "Put off. We bring it back on that day.",
  not_for_me: "Set aside. You can take it up again at any time.",
  taken_up_again: "It is back among the steps.",
};

/** One step of a case, to read, to print and to decide about. */
export function StepPage() {
  const { caseId, code } = useParams({ from: "/cases/$caseId/steps/$code" });
  const { query, ...ways } = useCase(caseId);
  const crumb = <CaseCrumb caseId={caseId} />;
  const seen = query.data;
  const found = seen === undefined ? null : findStep(seen, code);
  if (seen === undefined || found === null) {
    return (
      <Page title="A step" crumb={crumb}>
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
    announceNext(news[choice] ?? "Saved.");
    await navigate({ to: "/cases/$caseId", params: { caseId: seen.id }, replace: true });
  };
  return (
    <Page title="A step" heading={step.title} crumb={<CaseCrumb caseId={seen.id} />}>
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
      <p className="lead">
        This step does not fit today. You find what does on the page of the case.
      </p>
      <p>
        <Link className="link" to="/cases/$caseId" params={{ caseId }} hash="next">
          What do I do next?
        </Link>
      </p>
    </div>
  );
}
