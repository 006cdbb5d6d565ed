import type { NextStep } from "@recourse/shared/assessment/assessment";
import { nextStepTexts } from "@recourse/shared/content/pages/cases/next-step";
import { isTalkStep } from "@recourse/shared/workflow/step-codes";
import { Link } from "../../../components/link.tsx";

type StepScriptProps = {
  caseId: string;
  step: NextStep;
  /** On its own page there is room on paper to write beside each line. */
  withRoom?: boolean;
};

/** The words of a step: what to say or write, and what to note. */
export function StepScript({ caseId, step, withRoom }: StepScriptProps) {
  const { script } = step;
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
            <dd>
              “{unquote(line.words)}”{withRoom ? <span className="room" aria-hidden /> : null}
            </dd>
          ) : (
            <dd className="plain-words">
              {line.words}{" "}
              {line === noting ? (
                <Link
                  className="no-print"
                  to="/cases/$caseId/talk"
                  params={{ caseId }}
                  search={isTalkStep(step.code) ? { step: step.code } : {}}
                >
                  {nextStepTexts.keepTalk}
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
