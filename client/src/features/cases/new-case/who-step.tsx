import type { Person } from "@recourse/shared/api/people";
import { caseFieldTexts } from "@recourse/shared/content/pages/cases/case-fields";
import { newCaseTexts } from "@recourse/shared/content/pages/cases/new-case";
import { RadioGroup } from "../../../components/choice-inputs.tsx";
import { TextInput } from "../../../components/text-input.tsx";
import type { NewCaseForm } from "./new-case-form.ts";

const texts = newCaseTexts.who;

const helpChoices = [
  {
    value: "advocate",
    label: texts.advocate,
    hint: texts.advocateHint,
  },
  {
    value: "representative",
    label: texts.representative,
    hint: caseFieldTexts.decidesAs,
  },
  { value: "lawyer", label: texts.lawyer, hint: caseFieldTexts.lawyerSigns },
] as const;

/** Whose records: mine, or someone's whom I help. */
export function WhoStep({ form, people }: { form: NewCaseForm; people: readonly Person[] }) {
  const self = people.find(({ relationship }) => relationship === "self");
  const others = people.filter(({ relationship }) => relationship !== "self");
  return (
    <>
      <RadioGroup
        {...form.field("who")}
        legend={<span className="vh">{caseFieldTexts.whose}</span>}
        choices={[
          self
            ? { value: self.id, label: texts.mine, hint: self.name }
            : { value: "me", label: texts.mine },
          ...others.map(({ id, name }) => ({
            value: id,
            label: name,
            hint: texts.known,
          })),
          { value: "other", label: others.length > 0 ? texts.someoneElse : texts.someone },
        ]}
      />
      {form.values.who === "me" ? (
        <TextInput
          {...form.field("ownName")}
          label={texts.ownName}
          hint={texts.ownNameHint}
          autoComplete="name"
        />
      ) : null}
      {form.values.who === "other" ? (
        <>
          <TextInput
            {...form.field("personName")}
            label={texts.name}
            hint={texts.nameHint}
            autoComplete="off"
          />
          <RadioGroup
            {...form.field("relationship")}
            legend={texts.help}
            value={form.values.relationship || null}
            choices={helpChoices}
          />
        </>
      ) : null}
    </>
  );
}
