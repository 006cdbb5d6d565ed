import type { NextStep } from "@recourse/shared/assessment/assessment";
import { nextStepTexts } from "@recourse/shared/content/pages/cases/next-step";

/** How long a step takes and what it costs: small, under the words. */
export function StepFacts({ step: { effort, cost } }: { step: NextStep }) {
  return (
    <dl className="step-facts small">
      <div>
        <dt>{nextStepTexts.time}</dt>
        <dd>{effort}</dd>
      </div>
      <div>
        <dt>{nextStepTexts.money}</dt>
        <dd>{cost}</dd>
      </div>
    </dl>
  );
}
