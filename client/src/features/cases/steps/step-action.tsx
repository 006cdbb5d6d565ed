import type { NextStep } from "@recourse/shared/assessment/assessment";
import { ButtonAnchor, ButtonLink } from "../../../components/button.tsx";
import { stepTarget } from "../../../lib/step-target.ts";

type StepActionProps = { caseId: string; step: NextStep; isMain?: boolean };

/** The way to do a step: call, write the letter, or write down what happened. */
export function StepAction({ caseId, step: { action }, isMain }: StepActionProps) {
  const kind = isMain ? "act" : "ruled";
  if (action.kind === "none") return null;
  if (action.kind === "call") {
    return (
      <p className="no-print">
        <ButtonAnchor kind={kind} href={`tel:${action.phone.replace(/[^\d+]/g, "")}`}>
          {action.label}
        </ButtonAnchor>
      </p>
    );
  }
  return (
    <p className="no-print">
      <ButtonLink kind={kind} {...stepTarget(caseId, action)}>
        {action.label}
      </ButtonLink>
    </p>
  );
}
