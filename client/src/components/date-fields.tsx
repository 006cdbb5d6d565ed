import { formatRange } from "@recourse/shared/calendar/date-range";
import type { PlainDate } from "@recourse/shared/calendar/plain-date";
import { dateFieldTexts } from "@recourse/shared/content/pages/frame/date-fields";
import type { ReactNode } from "react";
import { type DateDraft, type DatePart, type DateParts, readDateDraft } from "../lib/date-draft.ts";
import { Checkbox, RadioGroup } from "./choice-inputs.tsx";
import { GroupFrame } from "./field.tsx";

type DateFieldsProps = {
  id: string;
  name?: string;
  legend: ReactNode;
  hint?: ReactNode;
  error?: string;
  optional?: boolean;
  value: DateDraft;
  onChange: (value: DateDraft) => void;
  /** Days after this one cannot be meant; mostly today. */
  notAfter?: PlainDate;
  /** False where only a day will do. */
  ranges?: boolean;
  /** A birthday may be filled in by the browser. */
  autoComplete?: "bday";
};

/** A date in three inputs, by name or number; with "about", "only the month" and "between two dates". */
export function DateFields(props: DateFieldsProps) {
  const { id, legend, hint = dateFieldTexts.hint, error } = props;
  const { optional, value, onChange, ranges = true } = props;
  const reading = readDateDraft(value, props.notAfter);
  const wrongIn = (group: "first" | "last"): readonly DatePart[] => {
    if (!error) return [];
    if (reading.state !== "wrong") return ["month", "day", "year"];
    return reading.group === group ? reading.parts : [];
  };
  return (
    <GroupFrame id={id} legend={legend} hint={hint} error={error} optional={optional}>
      <PartInputs
        id={value.kind === "between" ? `${id}-first` : id}
        label={value.kind === "between" ? dateFieldTexts.firstDay : undefined}
        value={value.first}
        wrong={wrongIn("first")}
        hideDay={value.kind === "month"}
        autoComplete={props.autoComplete}
        onChange={(first) => onChange({ ...value, first })}
      />
      {value.kind === "between" ? (
        <PartInputs
          id={`${id}-last`}
          label={dateFieldTexts.lastDay}
          value={value.last}
          wrong={wrongIn("last")}
          onChange={(last) => onChange({ ...value, last })}
        />
      ) : null}
      <p className="read-back" aria-live="polite">
        {reading.state === "read"
          ? readBack(formatRange(reading.range, { weekday: true, year: true }))
          : ""}
      </p>
      {ranges ? <RangeChoice id={id} value={value} onChange={onChange} /> : null}
    </GroupFrame>
  );
}

function readBack(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

const rangeKinds = [
  { value: "about", ...dateFieldTexts.kinds.about },
  { value: "month", ...dateFieldTexts.kinds.month },
  { value: "between", ...dateFieldTexts.kinds.between },
] as const;

function RangeChoice({ id, value, onChange }: Pick<DateFieldsProps, "id" | "value" | "onChange">) {
  return (
    <>
      <Checkbox
        id={`${id}-range`}
        label={dateFieldTexts.aboutWhen}
        value={value.kind !== "exact"}
        onChange={(isOn) => onChange({ ...value, kind: isOn ? "about" : "exact" })}
      />
      {value.kind === "exact" ? null : (
        <RadioGroup
          id={`${id}-kind`}
          legend={<span className="vh">{dateFieldTexts.howWell}</span>}
          value={value.kind}
          choices={rangeKinds}
          onChange={(kind) => onChange({ ...value, kind })}
        />
      )}
    </>
  );
}

type PartInputsProps = {
  id: string;
  label?: string;
  value: DateParts;
  wrong: readonly DatePart[];
  hideDay?: boolean;
  autoComplete?: "bday";
  onChange: (value: DateParts) => void;
};

function PartInputs({ id, label, value, wrong, hideDay, autoComplete, onChange }: PartInputsProps) {
  const part = (name: DatePart) => (
    <div className={name}>
      <label htmlFor={`${id}-${name}`}>{dateFieldTexts.parts[name]}</label>
      <input
        id={`${id}-${name}`}
        type="text"
        inputMode={name === "month" ? undefined : "numeric"}
        autoComplete={autoComplete ? `${autoComplete}-${name}` : "off"}
        maxLength={name === "month" ? 12 : 4}
        value={value[name]}
        aria-invalid={wrong.includes(name) || undefined}
        onChange={(event) => onChange({ ...value, [name]: event.target.value })}
      />
    </div>
  );
  const inputs = (
    <div className="dates">
      {part("month")}
      {hideDay ? null : part("day")}
      {part("year")}
    </div>
  );
  if (label === undefined) return inputs;
  return (
    <fieldset className="date-group">
      <legend className="small">{label}</legend>
      {inputs}
    </fieldset>
  );
}
