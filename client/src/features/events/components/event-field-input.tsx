import type { PlainDate } from "@recourse/shared/calendar/plain-date";
import { commonTexts } from "@recourse/shared/content/pages/common";
import { recordKindWords } from "@recourse/shared/content/record-words";
import { useState } from "react";
import { Button } from "../../../components/button.tsx";
import { CheckboxGroup, RadioGroup } from "../../../components/choice-inputs.tsx";
import { DateFields } from "../../../components/date-fields.tsx";
import { TextArea, TextInput } from "../../../components/text-input.tsx";
import { choicesOf, type EventField, type FieldChoice } from "../event-forms/event-field.ts";
import { asChosen, asDate, asFeeRows, asText } from "../event-forms/event-values.ts";
import { FeeRows } from "./fee-rows.tsx";

export type FieldProps = {
  id: string;
  name: string;
  value: unknown;
  error?: string;
  onChange: (value: unknown) => void;
};

type Props = {
  field: Exclude<EventField, { kind: "parts" | "denial_ground" }>;
  input: FieldProps;
  today: PlainDate;
  /** For the question which of several requests, or marks, is meant. */
  choices: readonly FieldChoice[];
};

const kindChoices = choicesOf(recordKindWords);

/** One question about an event, with the input that fits it. */
export function EventFieldInput({ field, input, today, choices }: Props) {
  const { label, hint, missing } = field;
  const optional = missing === undefined;
  const text = { ...input, label, hint, optional, value: asText(input.value) };
  const group = { ...input, legend: label, hint };
  switch (field.kind) {
    case "line":
      return <TextInput {...text} />;
    case "money":
      return <TextInput {...text} inputMode="decimal" autoComplete="off" />;
    case "paragraph":
      return <TextArea {...text} />;
    case "choice":
      return <LongChoice group={group} field={field} value={asText(input.value)} />;
    case "yes_no":
      return (
        <RadioGroup
          {...group}
          row={field.row}
          value={asText(input.value)}
          choices={yesNoChoices(field)}
        />
      );
    case "request":
    case "statement":
    case "mailing":
      return choices.length === 0 ? null : (
        <RadioGroup {...group} value={asText(input.value)} choices={choices} />
      );
    case "kinds":
      return <CheckboxGroup {...group} value={asChosen(input.value)} choices={kindChoices} />;
    case "day":
      return (
        <DateFields
          {...group}
          optional={optional}
          value={asDate(input.value)}
          ranges={false}
          notAfter={field.ahead ? undefined : today}
        />
      );
    case "fee_items":
      return <FeeRows {...group} value={asFeeRows(input.value)} />;
    default:
      return field satisfies never;
  }
}

function yesNoChoices({ yes, no, unknown }: Extract<EventField, { kind: "yes_no" }>) {
  const choices = [
    { value: "yes", label: yes ?? commonTexts.yes },
    { value: "no", label: no ?? commonTexts.no },
  ];
  return unknown ? [...choices, { value: "unknown", label: unknown }] : choices;
}

type LongChoiceProps = {
  group: Omit<FieldProps, "value"> & { legend: string; hint?: string };
  field: Extract<EventField, { kind: "choice" }>;
  value: string;
};

const shownAtFirst = 8;

function LongChoice({ group, field: { choices, more }, value }: LongChoiceProps) {
  const [isOpen, setOpen] = useState(false);
  const hidden = more ? choices.slice(shownAtFirst) : [];
  const isShort = hidden.length > 0 && !isOpen && !hidden.some((choice) => choice.value === value);
  return (
    <>
      <RadioGroup
        {...group}
        value={value}
        choices={isShort ? choices.slice(0, shownAtFirst) : choices}
      />
      {isShort ? (
        <Button kind="plain" onClick={() => setOpen(true)}>
          {more}
        </Button>
      ) : null}
    </>
  );
}
