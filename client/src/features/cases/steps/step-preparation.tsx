import { stepTexts } from "@recourse/shared/content/pages/cases/step";
import type { Point, Preparation } from "@recourse/shared/content/talks/preparation";
import { hideWords } from "../../../components/hide-words.tsx";
import { Link } from "../../../components/link.tsx";
import { RichText } from "../../../components/rich-text.tsx";
import { Section } from "../components/section.tsx";

/** What to go through before a talk, part by part. */
export function StepPreparation({ preparation }: { preparation: Preparation }) {
  return (
    <Section id="prepare" heading={stepTexts.prepare} note={preparation.lead}>
      <div className="prepare">
        {preparation.parts.map(({ heading, points }) => (
          <section key={heading}>
            <h3>{heading}</h3>
            <ul>
              {points.map((point) => (
                <li key={point.words}>
                  <PointWords point={point} />
                </li>
              ))}
            </ul>
            <span className="room" aria-hidden />
          </section>
        ))}
      </div>
    </Section>
  );
}

function PointWords({ point: { words, spoken, rule } }: { point: Point }) {
  if (spoken) return <b>“{words}”</b>;
  return (
    <>
      {words}
      {rule === null ? null : (
        <>
          {" "}
          <Link className="small no-print" to="/rules/$ruleId" params={{ ruleId: rule }}>
            <RichText text={stepTexts.rule(rule)} b={hideWords} />
          </Link>
        </>
      )}
    </>
  );
}
