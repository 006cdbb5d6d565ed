import type { CaseDetail } from "@recourse/shared/api/cases";
import { lawInForce } from "@recourse/shared/assessment/law-in-force";
import type { ReactNode } from "react";
import { DateFields } from "../../../components/date-fields.tsx";
import { TextArea } from "../../../components/text-input.tsx";
import type {
  EventField,
  EventForm,
  EventValues,
  FieldChoice,
} from "../event-forms/event-field.ts";
import { asChosen, asDate, asText, shownFields } from "../event-forms/event-values.ts";
import { comparisonOf } from "../event-forms/known-values.ts";
import { statementChoices } from "../marked-statements.ts";
import { requestChoices } from "../request-choices.ts";
import { DenialMeaning } from "./denial-meaning.tsx";
import { EventFieldInput, type FieldProps } from "./event-field-input.tsx";
import { PartRows } from "./part-rows.tsx";

/** Lets the user attach papers of the case; the page brings it along. */
export type Attach = (input: { value: string[]; onChange: (ids: string[]) => void }) => ReactNode;

/** What was asked for, or marked, on this case, where the question is which of it is meant. */
function choicesFor(field: EventField, events: CaseDetail["events"]): readonly FieldChoice[] {
  if (field.kind === "request") return requestChoices(events, field.of ?? "records");
  return field.kind === "statement" ? statementChoices(events) : [];
}

type EventFieldsProps = {
  definition: EventForm;
  form: { values: EventValues; field: (name: string) => FieldProps };
  seen: Pick<CaseDetail, "events" | "assessment" | "holder">;
  attach: Attach;
};

/** All questions of one kind of event: when, what exactly, a note, papers. */
export function EventFields({ definition, form, seen, attach }: EventFieldsProps) {
  const { today } = seen.assessment;
  const when = form.field("occurredOn");
  const note = form.field("note");
  const documents = form.field("documentIds");
  return (
    <>
      <DateFields
        {...when}
        legend={definition.when}
        {...(definition.whenHint ? { hint: definition.whenHint } : {})}
        value={asDate(when.value)}
        notAfter={today}
      />
      {shownFields(definition, form.values).map((field) => {
        if (field.kind === "denial_ground")
          return <DenialMeaning key={field.name} values={form.values} holder={seen.holder} />;
        const input = form.field(field.name);
        if (field.kind === "parts") {
          const about = asText(form.values.requestId);
          const comparison = comparisonOf(seen.assessment.comparisons, about);
          return (
            <PartRows
              key={field.name}
              field={field}
              input={input}
              comparison={comparison}
              federal={lawInForce(seen.holder).federal}
              today={today}
            />
          );
        }
        return (
          <EventFieldInput
            key={field.name}
            field={field}
            input={input}
            today={today}
            choices={choicesFor(field, seen.events)}
          />
        );
      })}
      <TextArea
        {...note}
        label="A note"
        hint="Anything you want to remember. It stands on the timeline, never in a letter."
        optional
        value={asText(note.value)}
      />
      {attach({ value: asChosen(documents.value), onChange: documents.onChange })}
    </>
  );
}
