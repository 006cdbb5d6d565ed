import type { RuleSummary } from "@recourse/shared/api/rules";
import { topicWords } from "@recourse/shared/content/topic-words";
import { Link } from "@tanstack/react-router";
import { Band } from "../../components/entry.tsx";
import { RuleTags } from "./rule-tags.tsx";

/** Rules in the order in which they come, under the name of each law. */
export function RuleList({ rules }: { rules: readonly RuleSummary[] }) {
  return groupByLaw(rules).map((group) => (
    <Band key={group.name} heading={group.name}>
      <ul>
        {group.rules.map((rule) => (
          <RuleEntry key={rule.id} rule={rule} />
        ))}
      </ul>
    </Band>
  ));
}

function groupByLaw(rules: readonly RuleSummary[]) {
  const groups = new Map<string, RuleSummary[]>();
  for (const rule of rules) groups.set(rule.lawName, [...(groups.get(rule.lawName) ?? []), rule]);
  return [...groups].map(([name, members]) => ({ name, rules: members }));
}

/** The number, where there is one, hangs in the margin: it is what people look for. */
function RuleEntry({ rule }: { rule: RuleSummary }) {
  const { id, statement, citation, confidenceInWords } = rule;
  return (
    <li className="entry">
      <RuleMargin rule={rule} />
      <div className="entry-body">
        <p>{statement}</p>
        <p className="cite">
          <Link className="rule-id" to="/rules/$ruleId" params={{ ruleId: id }}>
            {id}
          </Link>{" "}
          · <cite>{citation}</cite> · {confidenceInWords}
          <RuleTags rule={rule} />
        </p>
      </div>
    </li>
  );
}

function RuleMargin({ rule: { length, topics } }: { rule: RuleSummary }) {
  const [topic] = topics;
  const about = topic === undefined ? "" : topicWords[topic];
  if (length === null)
    return (
      <p className="date">
        <b className="topic">{about}</b>
      </p>
    );
  return (
    <p className="date">
      <span className="num">{length.count}</span> <b>{length.unit}</b>{" "}
      <span className="rel">{about}</span>
    </p>
  );
}
