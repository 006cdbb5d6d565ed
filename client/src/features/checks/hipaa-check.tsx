import {
  type CoverageResult,
  judgeCoverage,
  listCoverageQuestions,
} from "@recourse/shared/assessment/checks/coverage-check";
import { settingSchema } from "@recourse/shared/assessment/checks/setting";
import {
  coverageQuestions,
  settingQuestion,
  settingWords,
} from "@recourse/shared/content/checks/coverage-words";
import { checkTexts } from "@recourse/shared/content/pages/checks/checks";
import type { ReactNode } from "react";
import { Answer } from "../../components/answer.tsx";
import { RadioGroup } from "../../components/choice-inputs.tsx";
import { RuleCite } from "../../components/rule-cite.tsx";
import type { HipaaCheckSearch } from "../../lib/search-params.ts";

type HipaaCheckProps = {
  answers: HipaaCheckSearch;
  onAnswer: (answers: HipaaCheckSearch) => unknown;
  /** Under the result, for example to note it on a case. */
  children?: (result: CoverageResult) => ReactNode;
};

const settings = settingSchema.options.map((value) => ({ value, ...settingWords[value] }));
const answerOrder = ["yes", "no", "unknown"] as const;

/** A few questions, and whether HIPAA binds who has the records (FED-SCOPE-01). */
export function HipaaCheck({ answers, onAnswer, children }: HipaaCheckProps) {
  const result = judgeCoverage(answers);
  return (
    <>
      <div className="form">
        <RadioGroup
          id="hipaa-setting"
          legend={settingQuestion}
          value={answers.setting ?? null}
          choices={settings}
          onChange={(setting) => onAnswer({ setting })}
        />
        {listCoverageQuestions(answers).map((name) => {
          const { label, hint, answers: words } = coverageQuestions[name];
          return (
            <RadioGroup
              key={name}
              id={`hipaa-${name}`}
              legend={label}
              hint={hint}
              row
              value={answers[name] ?? null}
              choices={answerOrder.map((value) => ({ value, label: words[value] }))}
              onChange={(answer) => onAnswer({ ...answers, [name]: answer })}
            />
          );
        })}
      </div>
      <div role="status" className="above-6">
        {result === null ? null : (
          <Answer heading={checkTexts.hipaa.title}>
            <p className="verdict">{result.title}</p>
            {result.means.map((words) => (
              <p key={words}>{words}</p>
            ))}
            {result.rules.map((rule) => (
              <RuleCite key={rule.id} rule={rule} />
            ))}
          </Answer>
        )}
      </div>
      {result === null ? null : children?.(result)}
    </>
  );
}
