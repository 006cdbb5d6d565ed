import type { Assessment } from "@recourse/shared/assessment/assessment";
import { whereIStandTexts } from "@recourse/shared/content/pages/cases/where-i-stand";
import { Ladder } from "../../../components/ladder.tsx";
import { Link } from "../../../components/link.tsx";
import { RichText } from "../../../components/rich-text.tsx";
import { Section } from "./section.tsx";

/** "Where do I stand?": the ladder, and the words that one may stop. */
export function WhereIStand({ caseId, assessment }: { caseId: string; assessment: Assessment }) {
  return (
    <Section id="stand" heading={whereIStandTexts.heading}>
      <Ladder
        rungs={assessment.ladder.map(({ stage, title, state, note }) => ({
          key: stage,
          title,
          state,
          note,
        }))}
      />
      {assessment.stage === "closed" ? null : (
        <p className="small soft above-4">
          <RichText
            text={whereIStandTexts.mayStop}
            a={(words) => (
              <Link to="/cases/$caseId/stop" params={{ caseId }}>
                {words}
              </Link>
            )}
          />
        </p>
      )}
    </Section>
  );
}
