import type { RouteGuide } from "@recourse/shared/assessment/routes/describe-route";
import { otherRouteTexts } from "@recourse/shared/content/pages/other-routes/other-route";
import { Details } from "../../components/marks.tsx";
import { RichText } from "../../components/rich-text.tsx";

type Script = RouteGuide["steps"][number]["script"];

/** What to say or write aloud, and what is for the user alone. */
export function RouteScript({ script }: { script: Script }) {
  return (
    <dl className="script">
      {script.map(({ cue, words, spoken }) => (
        <div key={cue + words}>
          <dt>{cue}</dt>
          <dd className={spoken ? undefined : "plain-words"}>{words}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Every step of the way, so that nothing comes as a surprise; the words wait behind one press. */
export function RouteSteps({ steps }: { steps: RouteGuide["steps"] }) {
  return (
    <ol className="route-steps">
      {steps.map((step) => (
        <li key={step.code} aria-current={step.isNow ? "step" : undefined}>
          <h3>
            {step.title}
            {step.isNow ? <small>{otherRouteTexts.now}</small> : null}
          </h3>
          <p>{step.why}</p>
          {step.isNow ? null : (
            <Details
              summary={
                <RichText
                  text={otherRouteTexts.wordsFor(step.title)}
                  a={(words) => <span className="vh">{words}</span>}
                />
              }
            >
              <RouteScript script={step.script} />
            </Details>
          )}
        </li>
      ))}
    </ol>
  );
}
