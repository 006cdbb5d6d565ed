import { commonTexts } from "@recourse/shared/content/pages/common";
import { todayTexts } from "@recourse/shared/content/pages/today/today";
import type { ReactNode } from "react";
import { ButtonLink } from "../../components/button.tsx";
import { DateMargin } from "../../components/date-margin.tsx";
import { Entry } from "../../components/entry.tsx";
import { Link } from "../../components/link.tsx";
import { Mark } from "../../components/marks.tsx";
import { RichText } from "../../components/rich-text.tsx";

const { first } = todayTexts;

/** Today before the first case: what to do first, and a way to look around. */
export function FirstSteps({ demo }: { demo: ReactNode }) {
  return (
    <section className="band" aria-labelledby="first-steps">
      <h2 className="vh" id="first-steps">
        {first.heading}
      </h2>
      <Entry
        date={<DateMargin date={null} none={first.ready} />}
        heading={<Mark>{first.start}</Mark>}
      >
        <p>{first.how}</p>
        <div className="acts">
          <ButtonLink kind="act" to="/cases/new">
            {commonTexts.startCase}
          </ButtonLink>
        </div>
        <p className="soft">
          <RichText
            text={first.notSure}
            a={(words) => (
              <Link to="/help" hash="records">
                {words}
              </Link>
            )}
          />
        </p>
      </Entry>
      <Entry date={<DateMargin date={null} none={first.orFirst} />} heading={first.lookAround}>
        <p>{first.madeUp}</p>
        {demo}
      </Entry>
    </section>
  );
}
