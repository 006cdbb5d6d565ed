import { type CaseDetail, casePatchSchema } from "@recourse/shared/api/cases";
import type { PlainDate } from "@recourse/shared/calendar/plain-date";
import { claimStageWords } from "@recourse/shared/content/claim-words";
import { caseFieldTexts } from "@recourse/shared/content/pages/cases/case-fields";
import { editCaseTexts } from "@recourse/shared/content/pages/cases/edit-case";
import { recordFormatWords } from "@recourse/shared/content/record-words";
import { claimStageSchema } from "@recourse/shared/workflow/claim-stage";
import {
  type RecordFormat,
  type RecordKind,
  recordFormatSchema,
} from "@recourse/shared/workflow/records";
import { RadioGroup } from "../../../components/choice-inputs.tsx";
import { DateFields } from "../../../components/date-fields.tsx";
import { TextInput } from "../../../components/text-input.tsx";
import { type DateDraft, draftOfRange, readDateDraft } from "../../../lib/date-draft.ts";
import { useForm } from "../../../lib/use-form.ts";
import { KindChoices } from "../components/kind-choices.tsx";
import { patchCase } from "../mutations.ts";
import { changedOnly, explainStale } from "./changed-since.ts";
import { EditFrame } from "./edit-frame.tsx";
import type { EditProps } from "./edit-person-form.tsx";

const formats = recordFormatSchema.options.map((value) => ({ value, ...recordFormatWords[value] }));
const claims = claimStageSchema.options
  .toSorted((a, b) => Number(a === "unknown") - Number(b === "unknown"))
  .map((value) => ({ value, ...claimStageWords[value] }));

/** What is asked for from now on, and where the claim stands. Letters that were sent do not change. */
export function EditCaseForm({ caseId, saved, onSaved, onStale }: EditProps<CaseDetail>) {
  const asked = saved.askedFor;
  const kinds: RecordKind[] = asked?.kinds ?? ["complete_record"];
  const format: RecordFormat | "" = asked?.format ?? "";
  const form = useForm({
    id: "details",
    draft: `details-${saved.id}`,
    initial: {
      kinds,
      from: dayDraft(asked?.from ?? null),
      to: dayDraft(asked?.to ?? null),
      format,
      details: asked?.details ?? "",
      claimStage: saved.claimStage,
    },
    schema: casePatchSchema,
    pointers: {
      "/askedFor": "kinds",
      "/askedFor/from": "from",
      "/askedFor/to": "to",
      "/askedFor/format": "format",
      "/askedFor/details": "details",
    },
    check: ({ from, to }) => [...wrongDay("from", from), ...wrongDay("to", to)],
    toBody: (values) => {
      const details = values.details.trim();
      const askedFor = {
        kinds: values.kinds,
        from: dayOf(values.from),
        to: dayOf(values.to),
        format: values.format || null,
        ...(details ? { details } : {}),
      };
      return changedOnly({ askedFor, claimStage: values.claimStage }, saved);
    },
    submit: (body) => patchCase(saved, body),
    onDone: onSaved,
    explain: (error) => explainStale(error, onStale),
  });
  return (
    <EditFrame caseId={caseId} form={form}>
      <KindChoices {...form.field("kinds")} legend={caseFieldTexts.wants} />
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
      <RadioGroup
        {...form.field("format")}
        legend={caseFieldTexts.format}
        optional
        value={form.values.format || null}
        choices={formats}
      />
      <TextInput {...form.field("details")} label={editCaseTexts.details} optional />
      <RadioGroup
        {...form.field("claimStage")}
        legend={caseFieldTexts.claim}
        hint={editCaseTexts.claimHint}
        choices={claims}
      />
    </EditFrame>
  );
}

function dayDraft(day: PlainDate | null): DateDraft {
  return draftOfRange(day === null ? null : { earliest: day, latest: day });
}

function dayOf(draft: DateDraft): PlainDate | null {
  const reading = readDateDraft(draft);
  return reading.state === "read" ? reading.range.latest : null;
}

function wrongDay(field: string, draft: DateDraft) {
  const reading = readDateDraft(draft);
  return reading.state === "wrong" ? [{ field, message: reading.message }] : [];
}
