import type { RuleDetail } from "@recourse/shared/api/rules";
import { formatDate, type PlainDate } from "@recourse/shared/calendar/plain-date";
import { confidenceWords } from "@recourse/shared/content/confidence-words";
import { ruleTexts } from "@recourse/shared/content/pages/rules/rule";
import { topicWords } from "@recourse/shared/content/topic-words";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

const { facts } = ruleTexts;

/** Where the rule is written, whom it binds, and how well it is known. */
export function RuleFacts({ rule }: { rule: RuleDetail }) {
  const { citation, binds, onlyIf, confidenceInWords, lengthConfidenceInWords } = rule;
  return (
    <dl className="facts">
      <Fact name={facts.citation}>
        <cite>{citation}</cite>
      </Fact>
      <Fact name={facts.binds}>{binds}</Fact>
      {onlyIf === null ? null : <Fact name={facts.onlyIf}>{onlyIf}</Fact>}
      <Fact name={facts.topics}>
        <Topics rule={rule} />
      </Fact>
      <Fact name={facts.confidence}>
        {confidenceInWords}
        {rule.derived && rule.confidence !== "derived" ? (
          <small>{facts.ofText(confidenceWords[rule.confidence])}</small>
        ) : null}
        {lengthConfidenceInWords === null ? null : (
          <small>{facts.ofLength(lengthConfidenceInWords)}</small>
        )}
      </Fact>
      <Fact name={facts.read}>
        <Sources rule={rule} />
      </Fact>
      <Fact name={facts.verified}>
        {rule.verifiedOn === null ? facts.notVerified : formatDate(rule.verifiedOn, { year: true })}
      </Fact>
      <InForce rule={rule} />
      {rule.onMiss.length === 0 ? null : (
        <Fact name={facts.onMiss}>
          {rule.onMiss.map(({ id, statement }) => (
            <span className="follow" key={id}>
              {statement}{" "}
              <Link to="/rules/$ruleId" params={{ ruleId: id }}>
                {id}
              </Link>
            </span>
          ))}
        </Fact>
      )}
    </dl>
  );
}

export function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Topics({ rule: { topics } }: { rule: RuleDetail }) {
  return topics.map((topic, index) => (
    <span key={topic}>
      {index === 0 ? "" : ", "}
      <Link to="/rules" search={{ topic }}>
        {topicWords[topic]}
      </Link>
    </span>
  ));
}

function Sources({ rule: { sources } }: { rule: RuleDetail }) {
  if (sources.length === 0) return facts.notRead;
  return sources.map(({ key, description, edition }) => (
    <span className="follow" key={key}>
      {description}
      <small>{edition}</small>
    </span>
  ));
}

function InForce({ rule: { effectiveFrom, effectiveUntil } }: { rule: RuleDetail }) {
  if (effectiveFrom === null && effectiveUntil === null) return null;
  return <Fact name={facts.inForce}>{sayInForce(effectiveFrom, effectiveUntil)}</Fact>;
}

function sayInForce(from: PlainDate | null, until: PlainDate | null): string {
  const [first, last] = [from, until].map((day) => day && formatDate(day, { year: true }));
  if (first && last) return facts.between(first, last);
  return first ? facts.from(first) : facts.until(last ?? "");
}
