import type { CaseDetail } from "@recourse/shared/api/cases";
import { explainDenial } from "@recourse/shared/assessment/explain-denial";
import { denialMeaningTexts } from "@recourse/shared/content/pages/events/denial-meaning";
import { Link } from "../../../components/link.tsx";
import { Note } from "../../../components/marks.tsx";
import { RuleCite } from "../../../components/rule-cite.tsx";
import { denialSoFar } from "../event-forms/denial-answers.ts";
import type { EventValues } from "../event-forms/event-field.ts";

type DenialMeaningProps = { caseId: string; values: EventValues; holder: CaseDetail["holder"] };

/** What their no means and what follows, as soon as the answers tell. Read aloud when it changes; nothing is saved. */
export function DenialMeaning({ caseId, values, holder }: DenialMeaningProps) {
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
          <h3>{denialMeaningTexts.follows}</h3>
          {explained.follows.map((words) => (
            <p key={words}>{words}</p>
          ))}
          {explained.rules.map((rule) => (
            <RuleCite key={rule.id} rule={rule} />
          ))}
          {denial?.ground === "psychotherapy_notes" ? (
            <p>
              <Link to="/cases/$caseId/check/psychotherapy-notes" params={{ caseId }}>
                {denialMeaningTexts.notesCheck}
              </Link>
            </p>
          ) : null}
          {holder.hipaaCovered === "unknown" ? (
            <p>
              <Link to="/cases/$caseId/check/hipaa" params={{ caseId }}>
                {denialMeaningTexts.coverageCheck}
              </Link>
            </p>
          ) : null}
        </Note>
      )}
    </div>
  );
}
