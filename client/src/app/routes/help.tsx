import { commonTexts } from "@recourse/shared/content/pages/common";
import { helpTexts } from "@recourse/shared/content/pages/help/help";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Page } from "../../components/page.tsx";
import { RichText } from "../../components/rich-text.tsx";

const { sharedDevice, records, dates, crisis } = helpTexts;
const parts = [
  { id: "shared-device", heading: sharedDevice.heading },
  { id: "records", heading: records.heading },
  { id: "dates", heading: dates.heading },
  { id: "crisis", heading: crisis.heading },
];

/** Short answers. Open to anyone, signed in or not. */
export function HelpPage() {
  return (
    <Page title={commonTexts.help}>
      <nav className="above-4" aria-label={helpTexts.onThisPage}>
        <ul className="acts">
          {parts.map(({ id, heading }) => (
            <li key={id}>
              <a className="link" href={`#${id}`}>
                {heading}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <SharedDevice />
      <Records />
      <Dates />
      <Crisis />
    </Page>
  );
}

function Answer({ id, heading, children }: { id: string; heading: string; children: ReactNode }) {
  return (
    <section className="q" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {heading}
      </h2>
      <div className="stack">{children}</div>
    </section>
  );
}

function Points({ points }: { points: readonly string[] }) {
  return (
    <ul className="bullets">
      {points.map((point) => (
        <li key={point}>
          <RichText text={point} />
        </li>
      ))}
    </ul>
  );
}

function SharedDevice() {
  return (
    <Answer id="shared-device" heading={sharedDevice.heading}>
      <p>{sharedDevice.lead}</p>
      <Points points={sharedDevice.points} />
      <p>
        <RichText
          text={sharedDevice.ifChecked}
          a={(words) => <a href="tel:18007997233">{words}</a>}
        />
      </p>
    </Answer>
  );
}

function Records() {
  return (
    <Answer id="records" heading={records.heading}>
      <p>{records.lead}</p>
      <Points points={records.points} />
      <p>
        <RichText text={records.summary} />
      </p>
      <p>
        <RichText
          text={records.notes}
          a={(words) => <Link to="/check/psychotherapy-notes">{words}</Link>}
        />
      </p>
      <p>
        <RichText text={records.bound} a={(words) => <Link to="/check/hipaa">{words}</Link>} />
      </p>
    </Answer>
  );
}

function Dates() {
  return (
    <Answer id="dates" heading={dates.heading}>
      <p>
        {dates.why} <RichText text={dates.rules} a={(words) => <Link to="/rules">{words}</Link>} />{" "}
        <RichText
          text={dates.rights}
          a={(words) => (
            <Link to="/rules/rights/$jurisdiction" params={{ jurisdiction: "US" }}>
              {words}
            </Link>
          )}
        />
      </p>
      <p>{dates.range}</p>
      <p>{dates.limits}</p>
    </Answer>
  );
}

function Crisis() {
  return (
    <Answer id="crisis" heading={crisis.heading}>
      <p>{crisis.stop}</p>
      <p>
        <RichText text={crisis.talk} a={(words) => <a href="tel:988">{words}</a>} />{" "}
        <RichText text={crisis.danger} a={(words) => <a href="tel:911">{words}</a>} />
      </p>
    </Answer>
  );
}
