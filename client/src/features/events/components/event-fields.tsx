import type { CaseDetail } from "@recourse/shared/api/cases";
import type { ReactNode } from "react";
import { DateFields } from "../../../components/date-fields.tsx";
import { TextArea } from "../../../components/text-input.tsx";
import type { EventForm, EventValues } from "../event-forms/event-field.ts";
import { asChosen, asDate, asText, shownFields } from "../event-forms/event-values.ts";
import { requestChoices } from "../request-choices.ts";
import { DenialMeaning } from "./denial-meaning.tsx";
import { EventFieldInput, type FieldProps } from "./event-field-input.tsx";

/** Lets the user attach papers of the case; the page brings it along. */
export type Attach = (input: { value: string[]; onChange: (ids: string[]) => void }) => ReactNode;

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
      {shownFields(definition, form.values).map((field) =>
        field.kind === "denial_ground" ? (
          <DenialMeaning key={field.name} values={form.values} holder={seen.holder} />
        ) : (
          <EventFieldInput
            key={field.name}
            field={field}
            input={form.field(field.name)}
            today={today}
            requests={
              field.kind === "request" ? requestChoices(seen.events, field.of ?? "records") : []
            }
          />
        ),
      )}
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
