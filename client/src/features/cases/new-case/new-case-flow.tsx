import type { CaseDetail } from "@recourse/shared/api/cases";
import type { Holder } from "@recourse/shared/api/holders";
import type { Person } from "@recourse/shared/api/people";
import type { PlainDate } from "@recourse/shared/calendar/plain-date";
import { newCaseTexts } from "@recourse/shared/content/pages/cases/new-case";
import { newCaseCheckTexts } from "@recourse/shared/content/pages/cases/new-case-check";
import { commonTexts } from "@recourse/shared/content/pages/common";
import { type FormEvent, type ReactNode, useEffect } from "react";
import { Button } from "../../../components/button.tsx";
import { Checkbox } from "../../../components/choice-inputs.tsx";
import { ErrorSummary } from "../../../components/error-summary.tsx";
import { Link } from "../../../components/link.tsx";
import { Page } from "../../../components/page.tsx";
import { AskedStep } from "./asked-step.tsx";
import { CheckStep } from "./check-step.tsx";
import { HolderStep } from "./holder-step.tsx";
import { type NewCaseForm, useNewCaseForm } from "./new-case-form.ts";
import {
  emptyNewCase,
  type NewCaseStep,
  newCaseSteps,
  shownSteps,
  stepAfter,
  stepBefore,
  stepOfField,
} from "./new-case-values.ts";
import { BillingStep, ClaimStep } from "./short-steps.tsx";
import { WantStep } from "./want-step.tsx";
import { WhoStep } from "./who-step.tsx";

type NewCaseFlowProps = {
  step: NewCaseStep;
  userName: string;
  people: readonly Person[];
  holders: readonly Holder[];
  today: PlainDate;
  onStep: (step: NewCaseStep) => unknown;
  onCreated: (created: CaseDetail, next: { hasStory: boolean }) => unknown;
};

/** A new case, one question on a page. The address holds the page, the tab holds the answers. */
export function NewCaseFlow(props: NewCaseFlowProps) {
  const { step, userName, people, today, onStep } = props;
  const initial = emptyNewCase({ userName, people });
  const form = useNewCaseForm(initial, today, props.onCreated);
  useWrongStep(form, step, onStep);
  const goOn = (event: FormEvent) => {
    event.preventDefault();
    if (step === "check") return form.submit();
    const fields = newCaseSteps.find((candidate) => candidate.step === step)?.fields ?? [];
    if (form.check(fields)) onStep(stepAfter(step, form.values));
  };
  return (
    <Page
      key={step}
      title={commonTexts.startCase}
      heading={newCaseTexts.headings[step]}
      crumb={<BackLink before={stepBefore(step, form.values)} />}
    >
      <p className="soft small above-2">{progressWords(step, form)}</p>
      <form className="form" noValidate onSubmit={goOn}>
        <ErrorSummary form={{ ...form, errors: errorsOn(step, form) }} />
        {renderStep(props, form)}
        <div className="acts">
          <Button kind="act" type="submit" busy={form.isSending}>
            {step === "check" ? commonTexts.openCase : newCaseTexts.next}
          </Button>
          <p className="soft">
            {step === "check" ? newCaseCheckTexts.nothingIsSent : newCaseTexts.changeLater}
          </p>
        </div>
      </form>
    </Page>
  );
}

function renderStep(
  { step, people, holders, today }: NewCaseFlowProps,
  form: NewCaseForm,
): ReactNode {
  switch (step) {
    case "who":
      return <WhoStep form={form} people={people} />;
    case "holder":
      return <HolderStep form={form} holders={holders} />;
    case "billing":
      return <BillingStep form={form} />;
    case "want":
      return <WantStep form={form} />;
    case "asked":
      return <AskedStep form={form} today={today} />;
    case "claim":
      return <ClaimStep form={form} />;
    case "check":
      return (
        <>
          <CheckStep values={form.values} people={people} holders={holders} today={today} />
          <Checkbox
            {...form.field("hasStory")}
            label={newCaseCheckTexts.hasStory}
            hint={newCaseCheckTexts.hasStoryHint}
          />
        </>
      );
    default:
      return step satisfies never;
  }
}

/** What was turned down at the end is shown where it was asked. */
function useWrongStep(
  form: NewCaseForm,
  step: NewCaseStep,
  onStep: (step: NewCaseStep) => unknown,
) {
  const first = form.errors[0];
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new refusal leads back
  useEffect(() => {
    const wrong = first === undefined ? null : stepOfField(first.field);
    if (step === "check" && wrong !== null) onStep(wrong);
  }, [form.attempt]);
}

/** What is wrong on another page waits there. */
function errorsOn(step: NewCaseStep, { errors, values }: NewCaseForm) {
  // One name is sent, from the field on the page; of the other nobody can mend anything.
  const hidden = values.who === "me" ? "personName" : "ownName";
  return errors
    .filter(({ field }) => field !== hidden)
    .filter(({ field }) => field === null || step === "check" || stepOfField(field) === step);
}

function progressWords(step: NewCaseStep, form: NewCaseForm): string {
  if (step === "check") return newCaseCheckTexts.progress;
  const shown = shownSteps(form.values);
  return newCaseTexts.progress(shown.indexOf(step) + 1, shown.length);
}

function BackLink({ before }: { before: NewCaseStep | null }) {
  if (before === null) return <Link to="/cases">{newCaseTexts.allCases}</Link>;
  return (
    <Link to="/cases/new" search={{ step: before }}>
      {newCaseTexts.back}
    </Link>
  );
}
