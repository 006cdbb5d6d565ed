import type { AllowedAnswer } from "@recourse/shared/assessment/allowed/allowed-answer";
import { RuleCite } from "../../../components/rule-cite.tsx";

/** Whether what they did is allowed, why, and each rule one press away. */
export function AllowedAnswerView({ answer }: { answer: AllowedAnswer }) {
  return (
    <div className="stack-2">
      <p className="verdict">{answer.title}</p>
      {answer.reasons.map((words) => (
        <p key={words}>{words}</p>
      ))}
      {answer.rules.map((rule) => (
        <RuleCite key={rule.id} rule={rule} />
      ))}
    </div>
  );
}
