import {
  type LetterDetailName,
  letterDetailNames,
  letterDetailsSchema,
} from "@recourse/shared/api/letter-details";
import { type Person, personPatchSchema } from "@recourse/shared/api/people";
import { letterDetailsTexts } from "@recourse/shared/content/pages/letters/letter-details";
import { TextArea, TextInput } from "../../../components/text-input.tsx";
import { useForm } from "../../../lib/use-form.ts";
import { patchPerson } from "../mutations.ts";
import { explainStale } from "./changed-since.ts";
import { EditFrame } from "./edit-frame.tsx";
import type { EditProps } from "./edit-person-form.tsx";

type Group = keyof typeof letterDetailsTexts.groups;

const groups: readonly (readonly [Group, readonly LetterDetailName[]])[] = [
  ["writer", ["writerAddress", "writerContact", "authorityPaper"]],
  ["claim", ["claimReference", "claimProof", "designatedPerson"]],
  ["lawyer", ["lawyerName", "lawyerAddress"]],
  ["hearing", ["hearingOfficeName", "hearingOfficeAddress"]],
  ["examiner", ["examinerName", "examinerAddress"]],
  ["socialSecurity", ["socialSecurityOffice", "socialSecurityAddress"]],
];
const severalLines: readonly LetterDetailName[] = [
  ...(["designatedPerson", "lawyerAddress", "hearingOfficeAddress", "examinerAddress"] as const),
  ...(["socialSecurityAddress", "writerAddress"] as const),
];

/** What letters about a person need, written once for all of them. */
export function EditLetterDetailsForm({ caseId, saved, onSaved, onStale }: EditProps<Person>) {
  const details = saved.letterDetails ?? {};
  const form = useForm({
    id: "letter-details",
    draft: `letter-details-${saved.id}`,
    initial: Object.fromEntries(letterDetailNames.map((name) => [name, details[name] ?? ""])),
    schema: personPatchSchema,
    toBody: (values) => ({
      letterDetails: letterDetailsSchema.parse(
        Object.fromEntries(
          Object.entries(values)
            .map(([name, text]) => [name, text.trim()] as const)
            .filter(([, text]) => text !== ""),
        ),
      ),
    }),
    pointers: Object.fromEntries(letterDetailNames.map((name) => [`/letterDetails/${name}`, name])),
    submit: (body) => patchPerson(saved, body),
    onDone: onSaved,
    explain: (error) => explainStale(error, onStale),
  });
  const shown = groups.filter(([group]) => group !== "writer" || saved.relationship !== "self");
  return (
    <EditFrame caseId={caseId} form={form}>
      {shown.map(([group, names]) => (
        <fieldset className="group" key={group}>
          <legend>{letterDetailsTexts.groups[group]}</legend>
          {names.map((name) => {
            const field = form.field(name);
            const input = {
              ...field,
              ...letterDetailsTexts.fields[name],
              value: field.value ?? "",
            };
            return severalLines.includes(name) ? (
              <TextArea key={name} {...input} rows={3} maxLength={500} />
            ) : (
              <TextInput key={name} {...input} autoComplete="off" maxLength={200} />
            );
          })}
        </fieldset>
      ))}
    </EditFrame>
  );
}
