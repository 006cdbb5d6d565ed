import type { RuleDetail } from "@recourse/shared/api/rules";
import { ruleTexts } from "@recourse/shared/content/pages/rules/rule";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Note } from "../../components/marks.tsx";
import { Fact, RuleFacts } from "./rule-facts.tsx";
import { TagMeanings } from "./rule-tags.tsx";
import { WorkedExamples } from "./worked-examples.tsx";

/** Everything that is known of one rule. */
export function WholeRule({ rule }: { rule: RuleDetail }) {
  return (
    <>
      <p className="rule-words above-4">{rule.statement}</p>
      <Points rule={rule} />
      <TagMeanings rule={rule} />
      <Notes rule={rule} />
      <Part id="where" heading={ruleTexts.where}>
        <RuleFacts rule={rule} />
      </Part>
      <Counting rule={rule} />
      <p className="above-6 no-print">
        <Link className="link" to="/rules" search={{ place: rule.jurisdiction }}>
          {ruleTexts.allOf(rule.lawName)}
        </Link>
      </p>
    </>
  );
}

function Part({ id, heading, children }: { id: string; heading: string; children: ReactNode }) {
  return (
    <section className="q" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {children}
    </section>
  );
}

function Points({ rule: { parts } }: { rule: RuleDetail }) {
  if (parts.length === 0) return null;
  return (
    <ul className="bullets above-4">
      {parts.map(({ text, citation }) => (
        <li key={text}>
          {text}
          {citation === null ? null : (
            <>
              {" "}
              <cite className="part-cite">{citation}</cite>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

function Notes({ rule }: { rule: RuleDetail }) {
  const { notes, hipaaNote, derivedNote, pack } = rule;
  const { remarks: remark } = ruleTexts;
  const remarks: readonly (readonly [string, string | null])[] = [
    [remark.notes, notes],
    [remark.besideHipaa, hipaaNote],
    [remark.derived, derivedNote],
    [remark.wholeLaw, pack.notes],
  ];
  const said = remarks.filter(([, words]) => words !== null);
  if (said.length === 0) return null;
  return (
    <div className="above-5">
      <Note>
        {said.map(([label, words]) => (
          <p key={label}>
            <b>{label}:</b> {words}
          </p>
        ))}
      </Note>
    </div>
  );
}

function Counting({ rule }: { rule: RuleDetail }) {
  const { counting, workedExamples, countedInCases } = rule;
  if (counting.length === 0) return null;
  return (
    <Part id="counting" heading={ruleTexts.counting}>
      <dl className="facts">
        {counting.map(({ question, answer }) => (
          <Fact key={question} name={question}>
            {answer}
          </Fact>
        ))}
      </dl>
      <WorkedExamples examples={workedExamples} />
      {countedInCases ? null : <p className="above-5">{ruleTexts.onlyToRead}</p>}
    </Part>
  );
}
