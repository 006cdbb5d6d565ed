import type { NextStep, SetAside } from "@recourse/shared/assessment/assessment";
import type { PlainDate } from "@recourse/shared/calendar/plain-date";
import { sayDay } from "@recourse/shared/content/dates-in-words";
import { nextStepTexts } from "@recourse/shared/content/pages/cases/next-step";
import { commonTexts } from "@recourse/shared/content/pages/common";
import { stepChoiceWords } from "@recourse/shared/content/step-decision-words";
import { isWaitingStep } from "@recourse/shared/workflow/step-codes";
import { Button } from "../../../components/button.tsx";
import { hideWords } from "../../../components/hide-words.tsx";
import { Link } from "../../../components/link.tsx";
import { Details, Mark } from "../../../components/marks.tsx";
import { RichText } from "../../../components/rich-text.tsx";
import { StepAction } from "../steps/step-action.tsx";
import { StepFacts } from "../steps/step-facts.tsx";
import { StepNotes } from "../steps/step-notes.tsx";
import { StepScript } from "../steps/step-script.tsx";

type NextStepCardProps = {
  caseId: string;
  steps: readonly NextStep[];
  setAside: readonly SetAside[];
  today: PlainDate;
};

/** "What do I do next?": one step in full, the others and what was set aside behind one press. */
export function NextStepCard({ caseId, steps, setAside, today }: NextStepCardProps) {
  const [first, ...others] = steps;
  if (first === undefined) return null;
  const { title, by, byIsLegal, script } = first;
  return (
    <section className="next" aria-labelledby="next">
      <h2 id="next">{nextStepTexts.heading}</h2>
      <div className={script.length > 0 ? "next-grid" : undefined}>
        <div>
          <p className="do">
            <b>
              {by ? (
                <RichText
                  text={nextStepTexts.titleBy(title, sayDay(by, today))}
                  b={(words) => <Mark>{words}</Mark>}
                />
              ) : (
                title
              )}
            </b>
          </p>
          <div className="stack above-4">
            <p>{first.why}</p>
            {by && !byIsLegal ? <p className="soft small">{commonTexts.ourSuggestion}</p> : null}
            <StepAction caseId={caseId} step={first} isMain />
            <StepFacts step={first} />
          </div>
          <StepNotes step={first} />
        </div>
        <StepScript step={first} caseId={caseId} />
      </div>
      <StepLinks caseId={caseId} step={first} />
      <div className="above-5 no-print">
        <OtherSteps caseId={caseId} steps={others} today={today} />
        <SetAsideSteps caseId={caseId} setAside={setAside} />
        <div className="acts">
          <Button kind="plain" onClick={() => window.print()}>
            {commonTexts.printPage}
          </Button>
        </div>
      </div>
    </section>
  );
}

/** The page of a step, and the way to set it aside. Waiting has neither. */
function StepLinks({ caseId, step: { code, title } }: { caseId: string; step: NextStep }) {
  if (isWaitingStep(code)) return null;
  const params = { caseId, code };
  return (
    <div className="acts">
      <Link className="link" to="/cases/$caseId/steps/$code" params={params}>
        <RichText text={nextStepTexts.open(title)} b={hideWords} />
      </Link>
      <Link className="link" to="/cases/$caseId/steps/$code" params={params} hash="decide">
        <RichText text={nextStepTexts.notNow(title)} b={hideWords} />
      </Link>
    </div>
  );
}

type OtherStepsProps = Omit<NextStepCardProps, "setAside">;

function OtherSteps({ caseId, steps, today }: OtherStepsProps) {
  if (steps.length === 0) return null;
  return (
    <Details summary={nextStepTexts.others}>
      {steps.map((step) => (
        <div className="stack-2 other-step" key={step.code}>
          <h3>
            {step.by ? (
              <RichText
                text={nextStepTexts.titleBy(step.title, sayDay(step.by, today))}
                b={(words) => words}
              />
            ) : (
              step.title
            )}
          </h3>
          <p>{step.why}</p>
          {step.by && !step.byIsLegal ? (
            <p className="soft small">{commonTexts.ourSuggestion}</p>
          ) : null}
          <StepFacts step={step} />
          <StepNotes step={step} />
          {step.script.length > 0 ? (
            <Details summary={nextStepTexts.script}>
              <StepScript step={step} caseId={caseId} />
            </Details>
          ) : null}
          <StepAction caseId={caseId} step={step} />
          <StepLinks caseId={caseId} step={step} />
        </div>
      ))}
    </Details>
  );
}

function SetAsideSteps({ caseId, setAside }: Pick<NextStepCardProps, "caseId" | "setAside">) {
  if (setAside.length === 0) return null;
  return (
    <Details summary={nextStepTexts.setAside(setAside.length)}>
      {setAside.map(({ step, choice, words, reason }) => (
        <div className="stack-2 other-step" key={step.code}>
          <h3>{step.title}</h3>
          <p>{words}</p>
          {reason === null ? null : (
            <p className="soft small user-words">
              {nextStepTexts.reason(stepChoiceWords[choice].label, reason)}
            </p>
          )}
          <p>
            <Link
              className="link"
              to="/cases/$caseId/steps/$code"
              params={{ caseId, code: step.code }}
              hash="decide"
            >
              <RichText text={nextStepTexts.takeUpAgain(step.title)} b={hideWords} />
            </Link>
          </p>
        </div>
      ))}
    </Details>
  );
}
