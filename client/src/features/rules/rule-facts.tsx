import type { RuleDetail } from "@recourse/shared/api/rules";
import { formatDate } from "@recourse/shared/calendar/plain-date";
import { confidenceWords } from "@recourse/shared/content/confidence-words";
import { topicWords } from "@recourse/shared/content/topic-words";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

/** Where the rule is written, whom it binds, and how well it is known. */
export function RuleFacts({ rule }: { rule: RuleDetail }) {
  const { citation, binds, onlyIf, confidenceInWords, lengthConfidenceInWords } = rule;
  return (
    <dl className="facts">
      <Fact name="Citation">
        <cite>{citation}</cite>
      </Fact>
      <Fact name="Binds">{binds}</Fact>
      {onlyIf === null ? null : <Fact name="Counts">{onlyIf}</Fact>}
      <Fact name="About">
        <Topics rule={rule} />
      </Fact>
      <Fact name="Confidence">
        {confidenceInWords}
        {rule.derived && rule.confidence !== "derived" ? (
          <small>The text it comes from: {confidenceWords[rule.confidence]}</small>
        ) : null}
        {lengthConfidenceInWords === null ? null : (
          <small>The number of days: {lengthConfidenceInWords}</small>
        )}
      </Fact>
      <Fact name="What was read">
        <Sources rule={rule} />
      </Fact>
      <Fact name="Last verified">
        {rule.verifiedOn === null ? "Not yet" : formatDate(rule.verifiedOn, { year: true })}
      </Fact>
      <InForce rule={rule} />
      {rule.onMiss.length === 0 ? null : (
        <Fact name="If it is missed">
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
  if (sources.length === 0) return "Nothing yet: it is from memory.";
  return sources.map(({ key, description, edition }) => (
    <span className="follow" key={key}>
      {description}
      <small>{edition}</small>
    </span>
  ));
}

function InForce({ rule: { effectiveFrom, effectiveUntil } }: { rule: RuleDetail }) {
  if (effectiveFrom === null && effectiveUntil === null) return null;
  const from = effectiveFrom && `from ${formatDate(effectiveFrom, { year: true })}`;
  const until = effectiveUntil && `until ${formatDate(effectiveUntil, { year: true })}`;
  return <Fact name="In force">{[from, until].filter(Boolean).join(" ")}</Fact>;
}
