import type { CaseDetail } from "@recourse/shared/api/cases";
import { historyTexts } from "@recourse/shared/content/pages/events/history";
import type { CaseFact, NewEvent } from "@recourse/shared/workflow/events";
import { newEventSchema } from "@recourse/shared/workflow/events";
import type { ReactNode } from "react";
import { Button } from "../../../components/button.tsx";
import { DateFields } from "../../../components/date-fields.tsx";
import { ErrorSummary } from "../../../components/error-summary.tsx";
import { Details } from "../../../components/marks.tsx";
import { TextInput } from "../../../components/text-input.tsx";
import { type DateDraft, emptyDateDraft } from "../../../lib/date-draft.ts";
import { useForm } from "../../../lib/use-form.ts";
import { DenialMeaning } from "../components/denial-meaning.tsx";
import { EventFieldInput } from "../components/event-field-input.tsx";
import { checkValues, pointersOf } from "../event-forms/check-values.ts";
import type { EventField, RecordableType } from "../event-forms/event-field.ts";
import { eventForms } from "../event-forms/event-forms.ts";
import {
  asDate,
  asText,
  bodyOfValues,
  emptyValues,
  shownFields,
  valuesOfEvent,
} from "../event-forms/event-values.ts";
import { knownValues } from "../event-forms/known-values.ts";
import { requestChoices } from "../request-choices.ts";
import { splitFields } from "./history-choices.ts";

type RowFormProps = {
  seen: CaseDetail;
  type: RecordableType;
  /** The other lines, as events: a line can belong to a request among them. */
  others: readonly CaseFact[];
  /** The line that is changed; null for a new one. */
  changed: CaseFact | null;
  /** Most stories run within one year: nobody types it twice. */
  year: string;
  /** Above the day: which kind of event it is. */
  children: ReactNode;
  onPut: (event: NewEvent) => unknown;
  onCancel: () => unknown;
};

/** One line of the story: the day, what it was, the few details that matter. Enter adds it. */
export function RowForm(props: RowFormProps) {
  const { seen, type, others, changed, year } = props;
  const definition = eventForms[type];
  const { today } = seen.assessment;
  const form = useForm({
    id: "row",
    draft: `history-${seen.id}-${changed?.id ?? type}`,
    initial: {
      ...(changed === null
        ? emptyValues(definition, { ...knownValues(type, seen), occurredOn: inYear(year) })
        : valuesOfEvent(definition, changed)),
    },
    schema: newEventSchema,
    toBody: (values) => bodyOfValues(type, definition, values, today),
    check: (values) => checkValues(definition, values, today),
    pointers: pointersOf(definition),
    submit: async (body) => body,
    onDone: (body) => props.onPut(body),
  });
  const { first, more } = splitFields(definition, shownFields(definition, form.values));
  const when = form.field("occurredOn");
  const note = form.field("note");
  // Ticking off part by part has its own page: it is not told in a line.
  const ask = (field: EventField) =>
    field.kind === "parts" ? null : field.kind === "denial_ground" ? (
      <DenialMeaning key={field.name} caseId={seen.id} values={form.values} holder={seen.holder} />
    ) : (
      <EventFieldInput
        key={field.name}
        field={field}
        input={form.field(field.name)}
        today={today}
        choices={
          field.kind === "request"
            ? requestChoices([...seen.events, ...others], field.of ?? "records")
            : []
        }
      />
    );
  return (
    <form className="form" noValidate onSubmit={form.onSubmit}>
      <ErrorSummary form={form} />
      {props.children}
      <DateFields {...when} legend={definition.when} value={asDate(when.value)} notAfter={today} />
      {first.map(ask)}
      <TextInput {...note} label={historyTexts.row.note} optional value={asText(note.value)} />
      {more.length > 0 ? (
        <Details summary={historyTexts.row.more}>
          <div className="form">{more.map(ask)}</div>
        </Details>
      ) : null}
      <div className="acts">
        <Button type="submit" busy={form.isSending}>
          {changed === null ? historyTexts.row.add : historyTexts.row.change}
        </Button>
        {changed === null ? null : (
          <Button
            kind="plain"
            onClick={() => {
              form.reset();
              props.onCancel();
            }}
          >
            {historyTexts.row.leave}
          </Button>
        )}
      </div>
    </form>
  );
}

function inYear(year: string): DateDraft {
  return { ...emptyDateDraft, first: { ...emptyDateDraft.first, year } };
}
