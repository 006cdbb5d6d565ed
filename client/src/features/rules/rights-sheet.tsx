import type { RightsCard, RuleSummary } from "@recourse/shared/api/rules";
import { formatDate } from "@recourse/shared/calendar/plain-date";
import { commonTexts } from "@recourse/shared/content/pages/common";
import { rightsTexts } from "@recourse/shared/content/pages/rules/rights";
import { Link } from "@tanstack/react-router";
import { RuleTags } from "./rule-tags.tsx";

/** What counts in one place, laid out for one sheet of paper. */
export function RightsSheet({ card }: { card: RightsCard }) {
  const { sections, remarks } = card;
  const readOn = sections
    .flatMap(({ rules }) => rules.map(({ verifiedOn }) => verifiedOn))
    .filter((day) => day !== null)
    .toSorted()
    .at(0);
  return (
    <>
      <div className="rights-first stack-2 above-3">
        {remarks.map((words) => (
          <p key={words}>{words}</p>
        ))}
      </div>
      <div className="rights">
        {sections.map(({ heading, rules }) => (
          <section key={heading}>
            <h2>{heading}</h2>
            <ul>
              {rules.map((rule) => (
                <Right key={rule.id} rule={rule} />
              ))}
            </ul>
          </section>
        ))}
      </div>
      <p className="small above-5">
        {commonTexts.notLegalAdvice}{" "}
        {readOn === undefined ? null : rightsTexts.readOn(formatDate(readOn, { year: true }))}
      </p>
    </>
  );
}

function Right({ rule }: { rule: RuleSummary }) {
  return (
    <li>
      {rule.statement}{" "}
      <span className="cite">
        {rule.lawName},{" "}
        <Link to="/rules/$ruleId" params={{ ruleId: rule.id }}>
          {rule.citation}
        </Link>
        <RuleTags rule={rule} />
      </span>
      {rule.hipaaNote === null ? null : <small className="beside"> {rule.hipaaNote}</small>}
    </li>
  );
}
