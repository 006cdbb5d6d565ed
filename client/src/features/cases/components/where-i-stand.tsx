import type { Assessment } from "@recourse/shared/assessment/assessment";
import { Ladder } from "../../../components/ladder.tsx";
import { Link } from "../../../components/link.tsx";
import { Section } from "./section.tsx";

/** "Where do I stand?": the ladder, and the words that one may stop. */
export function WhereIStand({ caseId, assessment }: { caseId: string; assessment: Assessment }) {
  return (
    <Section id="stand" heading="Where do I stand?">
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
          You can stop at any rung. Letting go is a good ending too, and the case can be opened
          again.{" "}
          <Link to="/cases/$caseId/stop" params={{ caseId }}>
            What stopping means
          </Link>
        </p>
      )}
    </Section>
  );
}
