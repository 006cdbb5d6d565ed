import { Link } from "../../../components/link.tsx";
import { Section } from "./section.tsx";

type EndOfCaseProps = { caseId: string; allowed: readonly string[]; isClosed: boolean };

/** The ways out of a case, and the way back in. */
export function EndOfCase({ caseId, allowed, isClosed }: EndOfCaseProps) {
  const params = { caseId };
  if (isClosed) {
    if (!allowed.includes("reopened")) return null;
    return (
      <Section id="end" heading="Go on after all?">
        <p>The case comes back where it was, with its clocks as they are.</p>
        <p className="above-3">
          <Link
            className="link"
            to="/cases/$caseId/record"
            params={params}
            search={{ type: "reopened" }}
          >
            Open the case again
          </Link>
        </p>
      </Section>
    );
  }
  return (
    <div className="no-print">
      <Section id="end" heading="Is it over, or enough?">
        <p>
          You can stop on any day, for any reason. Nothing is erased, and the case can be opened
          again.
        </p>
        <p className="above-3">
          <Link className="link" to="/cases/$caseId/stop" params={params}>
            Take a break, let it go, or close the case
          </Link>
        </p>
      </Section>
    </div>
  );
}
