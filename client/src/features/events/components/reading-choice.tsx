import type { CaseDetail } from "@recourse/shared/api/cases";
import { readingTexts } from "@recourse/shared/content/pages/events/reading";
import { readingHowWords } from "@recourse/shared/content/statement-words";
import { newEventSchema } from "@recourse/shared/workflow/events";
import { Button } from "../../../components/button.tsx";
import { RadioGroup } from "../../../components/choice-inputs.tsx";
import { ErrorSummary } from "../../../components/error-summary.tsx";
import { TextInput } from "../../../components/text-input.tsx";
import { isApiProblem } from "../../../lib/api-problem.ts";
import { useForm } from "../../../lib/use-form.ts";
import { checkValues, pointersOf } from "../event-forms/check-values.ts";
import { choicesOf } from "../event-forms/event-field.ts";
import { eventForms } from "../event-forms/event-forms.ts";
import { asText, bodyOfValues, emptyValues } from "../event-forms/event-values.ts";
import { knownValues } from "../event-forms/known-values.ts";
import { recordEvent } from "../mutations.ts";

type ReadingChoiceProps = { seen: CaseDetail; onChosen: () => unknown; onStale: () => unknown };

const definition = eventForms.reading_planned;
const texts = readingTexts.choice;
const choices = choicesOf(readingHowWords);

/** How to read: asked before anything is shown. It moves no date, so it is written down at once. */
export function ReadingChoice({ seen, onChosen, onStale }: ReadingChoiceProps) {
  const { today } = seen.assessment;
  const form = useForm({
    id: "reading",
    draft: `reading-${seen.id}`,
    initial: { ...emptyValues(definition, knownValues("reading_planned", seen)) },
    schema: newEventSchema,
    toBody: (values) => bodyOfValues("reading_planned", definition, values, today),
    check: (values) => checkValues(definition, values, today),
    pointers: pointersOf(definition),
    submit: (body, attempt) =>
      recordEvent({ caseId: seen.id, version: seen.version }, body, attempt),
    safeToRetry: true,
    explain: (error) => {
      if (!isApiProblem(error, 412)) return null;
      onStale();
      return [{ field: null, message: texts.stale }];
    },
    onDone: onChosen,
  });
  const how = form.field("how");
  const company = form.field("with");
  const isWithSomebody = how.value === "with_someone" || how.value === "someone_else";
  return (
    <form className="form" noValidate onSubmit={form.onSubmit}>
      <ErrorSummary form={form} />
      <RadioGroup {...how} legend={texts.how} value={asText(how.value)} choices={choices} />
      {isWithSomebody ? (
        <TextInput
          {...company}
          label={texts.company}
          hint={texts.companyHint}
          optional
          autoComplete="off"
          value={asText(company.value)}
        />
      ) : null}
      <div className="acts">
        <Button kind="act" type="submit" busy={form.isSending}>
          {texts.keep}
        </Button>
        <p className="soft">{texts.canChange}</p>
      </div>
    </form>
  );
}
