import { caseFieldTexts } from "@recourse/shared/content/pages/cases/case-fields";
import { newCaseTexts } from "@recourse/shared/content/pages/cases/new-case";
import { recordFormatWords } from "@recourse/shared/content/record-words";
import { recordFormatSchema } from "@recourse/shared/workflow/records";
import { RadioGroup } from "../../../components/choice-inputs.tsx";
import { DateFields } from "../../../components/date-fields.tsx";
import { Details } from "../../../components/marks.tsx";
import { KindChoices } from "../components/kind-choices.tsx";
import type { NewCaseForm } from "./new-case-form.ts";

const formatChoices = recordFormatSchema.options.map((value) => ({
  value,
  ...recordFormatWords[value],
}));

/** What to ask for: kinds, dates, form. */
export function WantStep({ form }: { form: NewCaseForm }) {
  const { from, to, format } = form.values;
  const hasDates = [from, to].some(({ first }) => `${first.month}${first.day}${first.year}` !== "");
  const hasWrongDate = form.errors.some(({ field }) => field === "from" || field === "to");
  return (
    <>
      <KindChoices
        {...form.field("kinds")}
        legend={<span className="vh">{caseFieldTexts.wants}</span>}
      />
      <div className="above-5">
        <Details summary={newCaseTexts.want.onlyFrom} open={hasDates || hasWrongDate}>
          <DateFields
            {...form.field("from")}
            legend={caseFieldTexts.from}
            hint={caseFieldTexts.fromHint}
            optional
            ranges={false}
          />
          <DateFields
            {...form.field("to")}
            legend={caseFieldTexts.to}
            hint={caseFieldTexts.toHint}
            optional
            ranges={false}
          />
        </Details>
      </div>
      <div className="above-5">
        <RadioGroup
          {...form.field("format")}
          legend={caseFieldTexts.format}
          hint={newCaseTexts.want.formatHint}
          optional
          value={format || null}
          choices={formatChoices}
        />
      </div>
    </>
  );
}
