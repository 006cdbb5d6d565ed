import { whereIStandTexts } from "@recourse/shared/content/pages/cases/where-i-stand";
import { commonTexts } from "@recourse/shared/content/pages/common";
import { Link } from "../../../components/link.tsx";
import { Section } from "./section.tsx";

type EndOfCaseProps = { caseId: string; allowed: readonly string[]; isClosed: boolean };

const { end, goOn } = whereIStandTexts;

/** The ways out of a case, and the way back in. */
export function EndOfCase({ caseId, allowed, isClosed }: EndOfCaseProps) {
  const params = { caseId };
  if (isClosed) {
    if (!allowed.includes("reopened")) return null;
    return (
      <Section id="end" heading={goOn.heading}>
        <p>{goOn.comesBack}</p>
        <p className="above-3">
          <Link
            className="link"
            to="/cases/$caseId/record"
            params={params}
            search={{ type: "reopened" }}
          >
            {commonTexts.reopenCase}
          </Link>
        </p>
      </Section>
    );
  }
  return (
    <div className="no-print">
      <Section id="end" heading={end.heading}>
        <p>{end.mayStop}</p>
        <p className="above-3">
          <Link className="link" to="/cases/$caseId/stop" params={params}>
            {end.stop}
          </Link>
        </p>
      </Section>
    </div>
  );
}
