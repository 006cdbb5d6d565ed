import type { Holder } from "@recourse/shared/api/holders";
import { holderKindSchema } from "@recourse/shared/api/holders";
import { holderKindWords } from "@recourse/shared/content/holder-words";
import { RadioGroup, Select } from "../../../components/choice-inputs.tsx";
import { TextInput } from "../../../components/text-input.tsx";
import { PlaceFields } from "../components/place-fields.tsx";
import type { NewCaseForm } from "./new-case-form.ts";

const kindChoices = [
  { value: "", label: "Choose, or leave it open" },
  ...holderKindSchema.options.map((value) => ({ value, label: holderKindWords[value].label })),
] as const;

/** Who has them: an office known already, or a new one. */
export function HolderStep({ form, holders }: { form: NewCaseForm; holders: readonly Holder[] }) {
  return (
    <>
      {holders.length > 0 ? (
        <RadioGroup
          {...form.field("holderPick")}
          legend={<span className="vh">Who has the records?</span>}
          choices={[
            ...holders.map(({ id, name, doctorName }) => ({
              value: id,
              label: name,
              ...(doctorName ? { hint: doctorName } : {}),
            })),
            { value: "new", label: "Another office" },
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
        label="Name of the office or the therapist"
        hint="As you would write it on an envelope."
        autoComplete="off"
      />
      <Select {...form.field("holderKind")} label="What is it?" optional choices={kindChoices} />
      <TextInput
        {...form.field("doctorName")}
        label="Name of your doctor or therapist there"
        hint="A doctor can decide what an office cannot, so later letters go to them by name."
        optional
        autoComplete="off"
      />
      <PlaceFields place={form.field("place")} country={form.field("country")} />
    </>
  );
}
