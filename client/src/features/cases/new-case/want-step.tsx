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
        legend={<span className="vh">What do you want to have?</span>}
      />
      <div className="above-5">
        <Details summary="Only from a certain time?" open={hasDates || hasWrongDate}>
          <DateFields
            {...form.field("from")}
            legend="From"
            hint="Leave it open for everything from the start."
            optional
            ranges={false}
          />
          <DateFields
            {...form.field("to")}
            legend="To"
            hint="Leave it open for everything up to now."
            optional
            ranges={false}
          />
        </Details>
      </div>
      <div className="above-5">
        <RadioGroup
          {...form.field("format")}
          legend="In which form?"
          hint="They must give it in the form you ask for, if they readily can."
          optional
          value={format || null}
          choices={formatChoices}
        />
      </div>
    </>
  );
}
