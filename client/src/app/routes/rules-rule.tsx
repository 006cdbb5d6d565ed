import { ruleTexts } from "@recourse/shared/content/pages/rules/rule";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { Loaded } from "../../components/loading.tsx";
import { Page } from "../../components/page.tsx";
import { ruleQuery } from "../../features/rules/rules-queries.ts";
import { WholeRule } from "../../features/rules/whole-rule.tsx";

/** One rule, at an address that stays. */
export function RulePage() {
  const { ruleId } = useParams({ from: "/rules/$ruleId" });
  const query = useQuery(ruleQuery(ruleId));
  return (
    <Page
      title={ruleTexts.windowTitle(ruleId)}
      heading={
        <span className="rule-head">
          {query.data === undefined ? ruleTexts.heading : query.data.lawName} <span>{ruleId}</span>
        </span>
      }
      crumb={<Link to="/rules">{ruleTexts.allRules}</Link>}
    >
      <Loaded query={query}>{(rule) => <WholeRule rule={rule} />}</Loaded>
    </Page>
  );
}
