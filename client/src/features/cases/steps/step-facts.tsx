import type { NextStep } from "@recourse/shared/assessment/assessment";

/** How long a step takes and what it costs: small, under the words. */
export function StepFacts({ step: { effort, cost } }: { step: NextStep }) {
  return (
    <dl className="step-facts small">
      <div>
        <dt>Time</dt>
        <dd>{effort}</dd>
      </div>
      <div>
        <dt>Money</dt>
        <dd>{cost}</dd>
      </div>
    </dl>
  );
}
