import type { NextStep } from "@recourse/shared/assessment/assessment";
import type { PlainDate } from "@recourse/shared/calendar/plain-date";
import { sayDay } from "@recourse/shared/content/dates-in-words";
import { Button, ButtonAnchor, ButtonLink } from "../../../components/button.tsx";
import { Link } from "../../../components/link.tsx";
import { Details, Mark, Note } from "../../../components/marks.tsx";
import { stepTarget } from "../../../lib/step-target.ts";

type NextStepCardProps = { caseId: string; steps: readonly NextStep[]; today: PlainDate };

/** "What do I do next?": one step in full, the others behind one press. */
export function NextStepCard({ caseId, steps, today }: NextStepCardProps) {
  const [first, ...others] = steps;
  if (first === undefined) return null;
  const { title, by, byIsLegal, script } = first;
  return (
    <section className="next" aria-labelledby="next">
      <h2 id="next">What do I do next?</h2>
      <div className={script.length > 0 ? "next-grid" : undefined}>
        <div>
          <p className="do">
            <b>
              {title}
              {by ? (
                <>
                  {" "}
                  <Mark>by&nbsp;{sayDay(by, today)}</Mark>
                </>
              ) : null}
            </b>
          </p>
          <div className="stack above-4">
            <p>{first.why}</p>
            {by && !byIsLegal ? (
              <p className="soft small">This day is our suggestion, not a legal date.</p>
            ) : null}
            <StepAction caseId={caseId} step={first} isMain />
            <p className="soft small">{first.effort}</p>
          </div>
          <Caution words={first.caution} />
        </div>
        <Script step={first} caseId={caseId} />
      </div>
      <OtherSteps caseId={caseId} steps={others} today={today} />
    </section>
  );
}

function Caution({ words }: { words: string | null }) {
  if (words === null) return null;
  return (
    <div className="above-5">
      <Note>
        <p>{words}</p>
      </Note>
    </div>
  );
}

function StepAction({
  caseId,
  step,
  isMain,
}: {
  caseId: string;
  step: NextStep;
  isMain?: boolean;
}) {
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
            Write it as a letter<span className="vh">: {step.title}</span>
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
      <p>
        <ButtonAnchor kind={kind} href={`tel:${action.phone.replace(/[^\d+]/g, "")}`}>
          {action.label}
        </ButtonAnchor>
      </p>
    );
  }
  return (
    <p>
      <ButtonLink kind={kind} {...stepTarget(caseId, action)}>
        {action.label}
      </ButtonLink>
    </p>
  );
}

function Script({ caseId, step: { script } }: { caseId: string; step: NextStep }) {
  if (script.length === 0) return null;
  // After a talk there is something to write down; after a form there is not.
  const isTalk = script.some(({ spoken }) => spoken);
  const noting = isTalk ? script.findLast(({ spoken }) => !spoken) : undefined;
  return (
    <dl className="script">
      {script.map((line) => (
        <div key={line.cue + line.words}>
          <dt>{line.cue}</dt>
          {line.spoken ? (
            <dd>“{unquote(line.words)}”</dd>
          ) : (
            <dd className="plain-words">
              {line.words}{" "}
              {line === noting ? (
                <Link
                  className="no-print"
                  to="/cases/$caseId/record"
                  params={{ caseId }}
                  search={{ type: "call_logged" }}
                >
                  Tell us, and we keep it
                </Link>
              ) : null}
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}

function unquote(words: string): string {
  return words.replace(/^“|”$/g, "");
}

function OtherSteps({ caseId, steps, today }: NextStepCardProps) {
  return (
    <div className="above-5 no-print">
      {steps.length > 0 ? (
        <Details summary="Other things you can do">
          {steps.map((step) => (
            <div className="stack-2 other-step" key={step.code}>
              <h3>
                {step.title}
                {step.by ? ` by ${sayDay(step.by, today)}` : ""}
              </h3>
              <p>{step.why}</p>
              {step.by && !step.byIsLegal ? (
                <p className="soft small">This day is our suggestion, not a legal date.</p>
              ) : null}
              <p className="soft small">{step.effort}</p>
              <Caution words={step.caution} />
              {step.script.length > 0 ? (
                <Details summary="The words to say">
                  <Script step={step} caseId={caseId} />
                </Details>
              ) : null}
              <StepAction caseId={caseId} step={step} />
            </div>
          ))}
        </Details>
      ) : null}
      <div className="acts">
        <Button kind="plain" onClick={() => window.print()}>
          Print this page
        </Button>
      </div>
    </div>
  );
}
