import type { NextStep } from "@recourse/shared/assessment/assessment";
import { nextStepTexts } from "@recourse/shared/content/pages/cases/next-step";
import { ButtonAnchor, ButtonLink } from "../../../components/button.tsx";
import { hideWords } from "../../../components/hide-words.tsx";
import { Link } from "../../../components/link.tsx";
import { RichText } from "../../../components/rich-text.tsx";
import { stepTarget } from "../../../lib/step-target.ts";

type StepActionProps = { caseId: string; step: NextStep; isMain?: boolean };

/** The way to do a step: call, write the letter, or write down what happened. */
export function StepAction({ caseId, step, isMain }: StepActionProps) {
  return (
    <>
      <MainAction caseId={caseId} action={step.action} kind={isMain ? "act" : "ruled"} />
      {step.letter === undefined ? null : (
        <p className="no-print">
          <Link
            className="link"
            to="/cases/$caseId/letters/new"
            params={{ caseId }}
            search={{ kind: step.letter }}
          >
            <RichText text={nextStepTexts.asLetter(step.title)} b={hideWords} />
          </Link>
        </p>
      )}
    </>
  );
}

type MainActionProps = { caseId: string; action: NextStep["action"]; kind: "act" | "ruled" };

function MainAction({ caseId, action, kind }: MainActionProps) {
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
