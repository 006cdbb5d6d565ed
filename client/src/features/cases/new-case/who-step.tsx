import type { Person } from "@recourse/shared/api/people";
import { RadioGroup } from "../../../components/choice-inputs.tsx";
import { TextInput } from "../../../components/text-input.tsx";
import type { NewCaseForm } from "./new-case-form.ts";

const helpChoices = [
  {
    value: "advocate",
    label: "I help them",
    hint: "They sign the letters themselves. You write and keep watch.",
  },
  {
    value: "representative",
    label: "I may decide for them",
    hint: "As a guardian, a parent of a minor, or with a health care power of attorney.",
  },
  { value: "lawyer", label: "I am their lawyer", hint: "They sign the letters too." },
] as const;

/** Whose records: mine, or someone's whom I help. */
export function WhoStep({ form, people }: { form: NewCaseForm; people: readonly Person[] }) {
  const self = people.find(({ relationship }) => relationship === "self");
  const others = people.filter(({ relationship }) => relationship !== "self");
  return (
    <>
      <RadioGroup
        {...form.field("who")}
        legend={<span className="vh">Whose records are they?</span>}
        choices={[
          self
            ? { value: self.id, label: "Mine", hint: self.name }
            : { value: "me", label: "Mine" },
          ...others.map(({ id, name }) => ({
            value: id,
            label: name,
            hint: "You help them already",
          })),
          { value: "other", label: others.length > 0 ? "Someone else I help" : "Someone I help" },
        ]}
      />
      {form.values.who === "me" ? (
        <TextInput
          {...form.field("ownName")}
          label="Your name"
          hint="As it stands in their files. It goes into the letters."
          autoComplete="name"
        />
      ) : null}
      {form.values.who === "other" ? (
        <>
          <TextInput
            {...form.field("personName")}
            label="Their name"
            hint="As it stands in the files. It goes into the letters."
            autoComplete="off"
          />
          <RadioGroup
            {...form.field("relationship")}
            legend="How do you help?"
            value={form.values.relationship || null}
            choices={helpChoices}
          />
        </>
      ) : null}
    </>
  );
}
