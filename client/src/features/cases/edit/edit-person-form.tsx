import { type Person, personPatchSchema } from "@recourse/shared/api/people";
import { caseFieldTexts } from "@recourse/shared/content/pages/cases/case-fields";
import { editCaseTexts } from "@recourse/shared/content/pages/cases/edit-case";
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

const texts = editCaseTexts.person;

const relationships = [
  { value: "self", label: texts.relationship.self },
  { value: "advocate", label: texts.relationship.advocate, hint: texts.relationship.advocateHint },
  {
    value: "representative",
    label: texts.relationship.representative,
    hint: caseFieldTexts.decidesAs,
  },
  { value: "lawyer", label: texts.relationship.lawyer, hint: caseFieldTexts.lawyerSigns },
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
      <TextInput {...form.field("name")} label={texts.name} hint={texts.nameHint} />
      <RadioGroup
        {...form.field("relationship")}
        legend={caseFieldTexts.whose}
        choices={relationships}
      />
      <DateFields
        {...form.field("dateOfBirth")}
        legend={texts.dateOfBirth}
        hint={texts.dateOfBirthHint}
        optional
        ranges={false}
        autoComplete="bday"
      />
      <TextArea
        {...form.field("mailingAddress")}
        label={editCaseTexts.mailingAddress}
        hint={texts.addressHint}
        optional
        rows={3}
        autoComplete="street-address"
      />
      <TextInput
        {...form.field("phone")}
        label={editCaseTexts.phone}
        hint={texts.phoneHint}
        optional
        type="tel"
      />
      <TextInput
        {...form.field("email")}
        label={editCaseTexts.email}
        hint={texts.emailHint}
        optional
        type="email"
      />
    </EditFrame>
  );
}
