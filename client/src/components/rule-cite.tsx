import type { RuleReference } from "@recourse/shared/assessment/assessment";
import { formatDate } from "@recourse/shared/calendar/plain-date";
import { confidenceWords } from "@recourse/shared/content/confidence-words";
import { ruleCiteTexts } from "@recourse/shared/content/pages/frame/rule-cite";
import { Link } from "@tanstack/react-router";
import { Cite } from "./marks.tsx";

/** The source of what was said, one press away, and how well it is known. */
export function RuleCite({ rule }: { rule: RuleReference }) {
  return (
    <Cite
      citation={
        <Link to="/rules/$ruleId" params={{ ruleId: rule.id }}>
          {rule.citation}
        </Link>
      }
    >
      {ruleCiteTexts.known(
        rule.id,
        confidenceWords[rule.confidence],
        formatDate(rule.verifiedOn, { year: true }),
      )}
    </Cite>
  );
}
