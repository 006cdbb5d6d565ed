import type { ReactNode } from "react";
import { ButtonLink } from "../../components/button.tsx";
import { DateMargin } from "../../components/date-margin.tsx";
import { Entry } from "../../components/entry.tsx";
import { Link } from "../../components/link.tsx";
import { Mark } from "../../components/marks.tsx";

/** Today before the first case: what to do first, and a way to look around. */
export function FirstSteps({ demo }: { demo: ReactNode }) {
  return (
    <section className="band" aria-labelledby="first-steps">
      <h2 className="vh" id="first-steps">
        First steps
      </h2>
      <Entry
        date={<DateMargin date={null} none="When you are ready" />}
        heading={<Mark>Start with one request</Mark>}
      >
        <p>
          Think of one office that has your records. We ask a few short questions, then write the
          first letter for you. About ten minutes. You can stop half-way, and it keeps your place.
        </p>
        <div className="acts">
          <ButtonLink kind="act" to="/cases/new">
            Start a case
          </ButtonLink>
        </div>
        <p className="soft">
          Not sure what you can ask for?{" "}
          <Link to="/help" hash="records">
            What counts as a record
          </Link>
        </p>
      </Entry>
      <Entry
        date={<DateMargin date={null} none="Or first" />}
        heading="Look around with made-up cases"
      >
        <p>
          We fill your pages with invented people and offices, so that you can see how a case
          climbs. One press takes them away again.
        </p>
        {demo}
      </Entry>
    </section>
  );
}
