import type { CaseDetail } from "@recourse/shared/api/cases";
import { lawInForce } from "@recourse/shared/assessment/law-in-force";
import { recordEventTexts } from "@recourse/shared/content/pages/events/record-event";
import type { ReactNode } from "react";
import { DateFields } from "../../../components/date-fields.tsx";
import { Details } from "../../../components/marks.tsx";
import { TextArea } from "../../../components/text-input.tsx";
import type {
  EventField,
  EventForm,
  EventValues,
  FieldChoice,
} from "../event-forms/event-field.ts";
import { asChosen, asDate, asText, shownFields } from "../event-forms/event-values.ts";
import { comparisonOf } from "../event-forms/known-values.ts";
import { mailingChoices } from "../mailing-choices.ts";
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
  if (field.kind === "mailing") return mailingChoices(events);
  return field.kind === "statement" ? statementChoices(events) : [];
}

type EventFieldsProps = {
  definition: EventForm;
  form: { values: EventValues; field: (name: string) => FieldProps };
  seen: Pick<CaseDetail, "id" | "events" | "assessment" | "holder">;
  attach: Attach;
  /** Paths of the details that are asked at once: all else waits behind one press. Left out: everything stands open. */
  asks?: "all" | readonly string[];
};

/** All questions of one kind of event: when, what exactly, a note, papers. */
export function EventFields(props: EventFieldsProps) {
  const { definition, form, seen, attach, asks } = props;
  const { today } = seen.assessment;
  const when = form.field("occurredOn");
  const shown = shownFields(definition, form.values);
  const first = shown.filter((field) => isAsked(field, asks));
  const later = shown.filter((field) => !isAsked(field, asks));
  const extras = (
    <>
      <Questions {...props} fields={later} />
      <NoteAndPapers form={form} attach={attach} />
    </>
  );
  return (
    <>
      <DateFields
        {...when}
        legend={definition.when}
        {...(definition.whenHint ? { hint: definition.whenHint } : {})}
        value={asDate(when.value)}
        notAfter={today}
      />
      <Questions {...props} fields={first} />
      {asks === undefined ? (
        extras
      ) : (
        <div className="above-6">
          <Details summary={recordEventTexts.moreDetail} open={hasError(form, later)}>
            {extras}
          </Details>
        </div>
      )}
    </>
  );
}

/** Which request is meant, and what a no comes to, always stand open. */
function isAsked({ kind, name }: EventField, asks: EventFieldsProps["asks"]): boolean {
  if (asks === undefined || asks === "all") return true;
  if (kind === "request" || kind === "denial_ground") return true;
  return asks.some((path) => name === path || name.startsWith(`${path}.`));
}

/** What is wrong must be seen. */
function hasError({ field }: EventFieldsProps["form"], later: readonly EventField[]): boolean {
  return ["note", "documentIds", ...later.map(({ name }) => name)].some(
    (name) => field(name).error !== undefined,
  );
}

type QuestionsProps = EventFieldsProps & { fields: readonly EventField[] };

function Questions({ fields, form, seen }: QuestionsProps) {
  const { today, comparisons } = seen.assessment;
  return (
    <>
      {fields.map((field) => {
        if (field.kind === "denial_ground")
          return (
            <DenialMeaning
              key={field.name}
              caseId={seen.id}
              values={form.values}
              holder={seen.holder}
            />
          );
        const input = form.field(field.name);
        if (field.kind === "parts") {
          const comparison = comparisonOf(comparisons, asText(form.values.requestId));
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
    </>
  );
}

function NoteAndPapers({ form, attach }: Pick<EventFieldsProps, "form" | "attach">) {
  const note = form.field("note");
  const documents = form.field("documentIds");
  return (
    <>
      <TextArea
        {...note}
        label={recordEventTexts.note.label}
        hint={recordEventTexts.note.hint}
        optional
        value={asText(note.value)}
      />
      {attach({ value: asChosen(documents.value), onChange: documents.onChange })}
    </>
  );
}
