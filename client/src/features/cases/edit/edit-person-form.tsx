import { type Person, personPatchSchema } from "@recourse/shared/api/people";
import { RadioGroup } from "../../../components/choice-inputs.tsx";
import { DateFields } from "../../../components/date-fields.tsx";
import { TextArea, TextInput } from "../../../components/text-input.tsx";
import { draftOfRange, readDateDraft } from "../../../lib/date-draft.ts";
import { useForm } from "../../../lib/use-form.ts";
import { patchPerson } from "../mutations.ts";
import { changedOnly, explainStale } from "./changed-since.ts";
import { EditFrame } from "./edit-frame.tsx";

export type EditProps<T> = {
  caseId: string;
  saved: T;
  onSaved: () => unknown;
  /** Loads the newest version; what is typed stays. */
  onStale: () => unknown;
};

const relationships = [
  { value: "self", label: "These are my own records" },
  { value: "advocate", label: "I help this person", hint: "They sign the letters themselves." },
  {
    value: "representative",
    label: "I may decide for this person",
    hint: "As a guardian, a parent of a minor, or with a health care power of attorney.",
  },
  { value: "lawyer", label: "I am this person’s lawyer", hint: "They sign the letters too." },
] as const;

/** Whose records: what goes into the letters about them. */
export function EditPersonForm({ caseId, saved, onSaved, onStale }: EditProps<Person>) {
  const born = saved.dateOfBirth;
  const form = useForm({
    id: "person",
    draft: `person-${saved.id}`,
    initial: {
      name: saved.name,
      relationship: saved.relationship,
      dateOfBirth: draftOfRange(born === null ? null : { earliest: born, latest: born }),
      mailingAddress: saved.mailingAddress ?? "",
      phone: saved.phone ?? "",
      email: saved.email ?? "",
    },
    schema: personPatchSchema,
    check: ({ dateOfBirth }) => {
      const reading = readDateDraft(dateOfBirth);
      return reading.state === "wrong" ? [{ field: "dateOfBirth", message: reading.message }] : [];
    },
    toBody: (values) => {
      const reading = readDateDraft(values.dateOfBirth);
      const typed = {
        name: values.name.trim(),
        relationship: values.relationship,
        dateOfBirth: reading.state === "read" ? reading.range.latest : null,
        mailingAddress: values.mailingAddress.trim() || null,
        phone: values.phone.trim() || null,
        email: values.email.trim() || null,
      };
      return changedOnly(typed, saved);
    },
    submit: (body) => patchPerson(saved, body),
    onDone: onSaved,
    explain: (error) => explainStale(error, onStale),
  });
  return (
    <EditFrame caseId={caseId} form={form}>
      <TextInput {...form.field("name")} label="Name" hint="As it stands in the files." />
      <RadioGroup
        {...form.field("relationship")}
        legend="Whose records are they?"
        choices={relationships}
      />
      <DateFields
        {...form.field("dateOfBirth")}
        legend="Date of birth"
        hint="Offices use it to find the file. It goes into the letters."
        optional
        ranges={false}
        autoComplete="bday"
      />
      <TextArea
        {...form.field("mailingAddress")}
        label="Mailing address"
        hint="Where the answer may safely come. A post box is fine."
        optional
        rows={3}
        autoComplete="street-address"
      />
      <TextInput
        {...form.field("phone")}
        label="Phone"
        hint="Only if it is safe for the office to call there."
        optional
        type="tel"
      />
      <TextInput
        {...form.field("email")}
        label="E-mail"
        hint="Only if it is safe for the office to write there."
        optional
        type="email"
      />
    </EditFrame>
  );
}
