import { type Holder, holderKindSchema, holderPatchSchema } from "@recourse/shared/api/holders";
import { billsElectronicallyWords, holderKindWords } from "@recourse/shared/content/holder-words";
import { caseFieldTexts } from "@recourse/shared/content/pages/cases/case-fields";
import { editCaseTexts } from "@recourse/shared/content/pages/cases/edit-case";
import { RadioGroup, Select } from "../../../components/choice-inputs.tsx";
import { TextArea, TextInput } from "../../../components/text-input.tsx";
import { useForm } from "../../../lib/use-form.ts";
import { PlaceFields, placeValues } from "../components/place-fields.tsx";
import { patchHolder } from "../mutations.ts";
import { changedOnly, explainStale } from "./changed-since.ts";
import { EditFrame } from "./edit-frame.tsx";
import type { EditProps } from "./edit-person-form.tsx";

const kinds = holderKindSchema.options.map((value) => ({
  value,
  label: holderKindWords[value].label,
}));
const billing = (["yes", "no", "unknown"] as const).map((value) => ({
  value,
  ...billsElectronicallyWords[value],
}));

const texts = editCaseTexts.holder;

/** Who has the records: where letters go, and which law counts. */
export function EditHolderForm({ caseId, saved, onSaved, onStale }: EditProps<Holder>) {
  const form = useForm({
    id: "holder",
    draft: `holder-${saved.id}`,
    initial: {
      name: saved.name,
      kind: saved.kind,
      doctorName: saved.doctorName ?? "",
      ...placeValues(saved.jurisdiction),
      hipaaCovered: saved.hipaaCovered,
      address: saved.address ?? "",
      phone: saved.phone ?? "",
      fax: saved.fax ?? "",
      email: saved.email ?? "",
    },
    schema: holderPatchSchema,
    pointers: { "/jurisdiction": "place" },
    check: ({ place, country }) =>
      place === "abroad" && country === ""
        ? [{ field: "country", message: caseFieldTexts.place.noCountry }]
        : [],
    toBody: (values) => {
      const place = values.place === "abroad" ? values.country : values.place;
      const typed = {
        name: values.name.trim(),
        kind: values.kind,
        doctorName: values.doctorName.trim() || null,
        jurisdiction: place || null,
        hipaaCovered: values.hipaaCovered,
        address: values.address.trim() || null,
        phone: values.phone.trim() || null,
        fax: values.fax.trim() || null,
        email: values.email.trim() || null,
      };
      return changedOnly(typed, saved);
    },
    submit: (body) => patchHolder(saved, body),
    onDone: onSaved,
    explain: (error) => explainStale(error, onStale),
  });
  return (
    <EditFrame caseId={caseId} form={form}>
      <TextInput {...form.field("name")} label={caseFieldTexts.holderName} />
      <Select {...form.field("kind")} label={caseFieldTexts.holderKind} choices={kinds} />
      <TextInput
        {...form.field("doctorName")}
        label={texts.doctorName}
        hint={texts.doctorNameHint}
        optional
        autoComplete="off"
      />
      <TextArea
        {...form.field("address")}
        label={editCaseTexts.mailingAddress}
        hint={texts.addressHint}
        optional
        rows={3}
        autoComplete="off"
      />
      <TextInput
        {...form.field("phone")}
        label={editCaseTexts.phone}
        optional
        type="tel"
        autoComplete="off"
      />
      <TextInput
        {...form.field("fax")}
        label={editCaseTexts.fax}
        optional
        type="tel"
        autoComplete="off"
      />
      <TextInput
        {...form.field("email")}
        label={editCaseTexts.email}
        optional
        type="email"
        autoComplete="off"
      />
      <PlaceFields place={form.field("place")} country={form.field("country")} />
      <RadioGroup
        {...form.field("hipaaCovered")}
        legend={caseFieldTexts.billing}
        hint={texts.billingHint}
        choices={billing}
      />
    </EditFrame>
  );
}
