import type { CaseDetail } from "@recourse/shared/api/cases";
import { explainDenial } from "@recourse/shared/assessment/explain-denial";
import { formatDate } from "@recourse/shared/calendar/plain-date";
import { confidenceWords } from "@recourse/shared/content/confidence-words";
import { Link } from "@tanstack/react-router";
import { Cite, Note } from "../../../components/marks.tsx";
import { denialSoFar } from "../event-forms/denial-answers.ts";
import type { EventValues } from "../event-forms/event-field.ts";

type DenialMeaningProps = { values: EventValues; holder: CaseDetail["holder"] };

/** What their no means and what follows, as soon as the answers tell. Read aloud when it changes; nothing is saved. */
export function DenialMeaning({ values, holder }: DenialMeaningProps) {
  const denial = denialSoFar(values);
  const explained = denial === null ? null : explainDenial(denial, holder);
  return (
    <div role="status" className="field">
      {explained === null ? null : (
        <Note>
          <h2>{explained.title}</h2>
          {explained.means.map((words) => (
            <p key={words}>{words}</p>
          ))}
          <h3>What follows</h3>
          {explained.follows.map((words) => (
            <p key={words}>{words}</p>
          ))}
          {explained.rules.map((rule) => (
            <Cite
              key={rule.id}
              citation={
                <Link to="/rules/$ruleId" params={{ ruleId: rule.id }}>
                  {rule.citation}
                </Link>
              }
            >
              {rule.id}, {confidenceWords[rule.confidence]}, last verified{" "}
              {formatDate(rule.verifiedOn, { year: true })}
            </Cite>
          ))}
        </Note>
      )}
    </div>
  );
}
