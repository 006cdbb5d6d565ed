import type { Assessment } from "@recourse/shared/assessment/assessment";
import { restTexts } from "@recourse/shared/content/pages/cases/rest";
import { Link } from "../../../components/link.tsx";
import { Note } from "../../../components/marks.tsx";

/** On a break: that nothing is asked. Back from one: what happened meanwhile, and one small step. */
export function RestNote({ caseId, assessment }: { caseId: string; assessment: Assessment }) {
  const { rest, nextSteps } = assessment;
  if (rest === null) return null;
  if (rest.state !== "back")
    return (
      <Note>
        <p>{rest.words}</p>
        <p>
          <Link to="/cases/$caseId/stop" params={{ caseId }}>
            {restTexts.about}
          </Link>
        </p>
      </Note>
    );
  const [first] = nextSteps;
  return (
    <section className="note" aria-labelledby="welcome">
      <h2 id="welcome">{restTexts.welcome}</h2>
      <p>{rest.words}</p>
      <ul className="bullets">
        {rest.meanwhile.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      {first === undefined ? null : <p>{restTexts.oneStep(first.title)}</p>}
    </section>
  );
}
