import type { Holder } from "@recourse/shared/api/holders";
import { holderKindSchema } from "@recourse/shared/api/holders";
import { holderKindWords } from "@recourse/shared/content/holder-words";
import { caseFieldTexts } from "@recourse/shared/content/pages/cases/case-fields";
import { newCaseTexts } from "@recourse/shared/content/pages/cases/new-case";
import { RadioGroup, Select } from "../../../components/choice-inputs.tsx";
import { TextInput } from "../../../components/text-input.tsx";
import { PlaceFields } from "../components/place-fields.tsx";
import type { NewCaseForm } from "./new-case-form.ts";

const { headings, holder: texts } = newCaseTexts;

const kindChoices = [
  { value: "", label: texts.anyKind },
  ...holderKindSchema.options.map((value) => ({ value, label: holderKindWords[value].label })),
] as const;

/** Who has them: an office known already, or a new one. */
export function HolderStep({ form, holders }: { form: NewCaseForm; holders: readonly Holder[] }) {
  return (
    <>
      {holders.length > 0 ? (
        <RadioGroup
          {...form.field("holderPick")}
          legend={<span className="vh">{headings.holder}</span>}
          choices={[
            ...holders.map(({ id, name, doctorName }) => ({
              value: id,
              label: name,
              ...(doctorName ? { hint: doctorName } : {}),
            })),
            { value: "new", label: texts.another },
          ]}
        />
      ) : null}
      {form.values.holderPick === "new" ? <NewHolderFields form={form} /> : null}
    </>
  );
}

function NewHolderFields({ form }: { form: NewCaseForm }) {
  return (
    <>
      <TextInput
        {...form.field("holderName")}
        label={caseFieldTexts.holderName}
        hint={texts.nameHint}
        autoComplete="off"
      />
      <Select
        {...form.field("holderKind")}
        label={caseFieldTexts.holderKind}
        optional
        choices={kindChoices}
      />
      <TextInput
        {...form.field("doctorName")}
        label={texts.doctorName}
        hint={texts.doctorNameHint}
        optional
        autoComplete="off"
      />
      <PlaceFields place={form.field("place")} country={form.field("country")} />
    </>
  );
}
