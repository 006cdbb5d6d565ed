import type { RuleReference } from "@recourse/shared/assessment/assessment";
import { confidenceWords } from "@recourse/shared/content/confidence-words";
import { otherRouteTexts } from "@recourse/shared/content/pages/other-routes/other-route";
import { Link } from "../../components/link.tsx";
import { Cite } from "../../components/marks.tsx";

/** What the law says of a way, each with its source one press away. */
export function RouteRules({ rules }: { rules: readonly RuleReference[] }) {
  if (rules.length === 0) {
    return <p className="soft">{otherRouteTexts.noRule}</p>;
  }
  return (
    <ul className="route-rules">
      {rules.map((rule) => (
        <li key={rule.id}>
          <p>{rule.statement}</p>
          <Cite
            citation={
              <Link to="/rules/$ruleId" params={{ ruleId: rule.id }}>
                {rule.citation}
              </Link>
            }
          >
            {confidenceWords[rule.confidence]}
          </Cite>
        </li>
      ))}
    </ul>
  );
}
