import type { RuleReference } from "@recourse/shared/assessment/assessment";
import { formatDate } from "@recourse/shared/calendar/plain-date";
import { confidenceWords } from "@recourse/shared/content/confidence-words";
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
      {rule.id}, {confidenceWords[rule.confidence]}, last verified{" "}
      {formatDate(rule.verifiedOn, { year: true })}
    </Cite>
  );
}
