import type { ComparedPart, Comparison } from "@recourse/shared/assessment/comparison";
import type { PlainDate } from "@recourse/shared/calendar/plain-date";
import { saySpan } from "@recourse/shared/content/gap-words";
import { commonTexts } from "@recourse/shared/content/pages/common";
import { partRowTexts } from "@recourse/shared/content/pages/events/part-rows";
import {
  notLookedAt,
  partStatusWords,
  psychotherapyNotesWords,
  signsOfPart,
} from "@recourse/shared/content/part-words";
import { recordKindWords } from "@recourse/shared/content/record-words";
import { partStatusSchema } from "@recourse/shared/workflow/contents-check";
import { Select } from "../../../components/choice-inputs.tsx";
import { DateFields } from "../../../components/date-fields.tsx";
import { GroupFrame } from "../../../components/field.tsx";
import { Details, Note } from "../../../components/marks.tsx";
import { TextInput } from "../../../components/text-input.tsx";
import type { EventField } from "../event-forms/event-field.ts";
import { asPartRows, type PartRow } from "../event-forms/part-rows.ts";
import type { FieldProps } from "./event-field-input.tsx";

type PartRowsProps = {
  field: EventField;
  input: FieldProps;
  /** What was asked for, beside what came; null where nothing is known of it. */
  comparison: Comparison | null;
  /** The federal rule says what psychotherapy notes are (PSY-01). */
  federal: boolean;
  today: PlainDate;
};

const statuses: readonly { value: PartRow["status"]; label: string }[] = [
  { value: "", label: notLookedAt },
  ...partStatusSchema.options.map((value) => ({ value, label: partStatusWords[value].label })),
];

/** `display: block` on a phone takes the roles of a table away in some browsers, so they are named. */
const roles = {
  table: { role: "table" },
  rowgroup: { role: "rowgroup" },
  row: { role: "row" },
  cell: { role: "cell" },
  columnheader: { role: "columnheader" },
  rowheader: { role: "rowheader" },
} as const;

/** A list to tick off: one row for each kind of record that was asked for. */
export function PartRows({ field, input, comparison, federal, today }: PartRowsProps) {
  const { id, error, value, onChange } = input;
  const rows = asPartRows(value);
  const change = (kind: PartRow["kind"], part: Partial<PartRow>) =>
    onChange(rows.map((row) => (row.kind === kind ? { ...row, ...part } : row)));
  return (
    <GroupFrame id={id} legend={field.label} hint={field.hint} error={error}>
      <table className="parts" {...roles.table}>
        <caption className="vh">{field.label}</caption>
        <thead {...roles.rowgroup}>
          <tr {...roles.row}>
            {Object.values(partRowTexts.columns).map((words) => (
              <th key={words} scope="col" {...roles.columnheader}>
                {words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...roles.rowgroup}>
          {rows.map((row) => (
            <PartLine
              key={row.kind}
              id={`${id}-${row.kind}`}
              row={row}
              compared={comparison?.parts.find(({ kind }) => kind === row.kind) ?? null}
              asked={comparison === null ? "" : sayAsked(comparison)}
              federal={federal}
              today={today}
              onChange={(part) => change(row.kind, part)}
            />
          ))}
        </tbody>
      </table>
    </GroupFrame>
  );
}

type PartLineProps = {
  id: string;
  row: PartRow;
  compared: ComparedPart | null;
  asked: string;
  federal: boolean;
  today: PlainDate;
  onChange: (part: Partial<PartRow>) => void;
};

function PartLine({ id, row, compared, asked, federal, today, onChange }: PartLineProps) {
  const { label } = recordKindWords[row.kind];
  return (
    <tr {...roles.row}>
      <th scope="row" {...roles.rowheader}>
        <b>{label}</b>
        <Details
          summary={
            <>
              {partRowTexts.howToKnow}
              <span className="vh"> {label}</span>
            </>
          }
        >
          <p>{signsOfPart[row.kind]}</p>
        </Details>
      </th>
      <td {...roles.cell}>
        <span className="narrow-label">{partRowTexts.askedNarrow} </span>
        {asked}
      </td>
      <td {...roles.cell}>
        <span className="narrow-label">{partRowTexts.cameNarrow} </span>
        {sayCame(compared)}
      </td>
      <td {...roles.cell}>
        <Select
          id={id}
          label={
            <>
              {partRowTexts.columns.status}
              <span className="vh"> {label}</span>
            </>
          }
          value={row.status}
          choices={statuses}
          onChange={(status) => onChange({ status })}
        />
        {row.status === "partial" ? (
          <MissingDays id={id} row={row} label={label} today={today} onChange={onChange} />
        ) : null}
        {row.status === "" || row.status === "received" ? null : (
          <TextInput
            id={`${id}-note`}
            label={
              <>
                {partRowTexts.note}
                <span className="vh">: {label}</span>
              </>
            }
            optional
            value={row.note}
            onChange={(note) => onChange({ note })}
          />
        )}
        {federal && row.kind === "psychotherapy_notes" && row.status === "withheld" ? (
          <div className="field">
            <Note>
              <p>{psychotherapyNotesWords.withheld}</p>
              <p>{psychotherapyNotesWords.never}</p>
            </Note>
          </div>
        ) : null}
      </td>
    </tr>
  );
}

type MissingDaysProps = Pick<PartLineProps, "id" | "row" | "today" | "onChange"> & {
  label: string;
};

function MissingDays({ id, row, label, today, onChange }: MissingDaysProps) {
  const legend = (words: string) => (
    <>
      {words}
      <span className="vh">, {label}</span>
    </>
  );
  const shared = { hint: null, ranges: false, optional: true, notAfter: today };
  return (
    <>
      <DateFields
        {...shared}
        id={`${id}-from`}
        legend={legend(partRowTexts.missingFrom)}
        value={row.from}
        onChange={(from) => onChange({ from })}
      />
      <DateFields
        {...shared}
        id={`${id}-to`}
        legend={legend(partRowTexts.missingTo)}
        value={row.to}
        onChange={(to) => onChange({ to })}
      />
    </>
  );
}

function sayAsked({ asked }: Comparison): string {
  return upperFirst(saySpan(asked)) || partRowTexts.allThereIs;
}

function sayCame(compared: ComparedPart | null): string {
  if (compared === null) return commonTexts.notKnown;
  const { came, cameWithoutDays } = compared;
  const days = came.map(saySpan).filter((words) => words !== "");
  if (days.length > 0) return upperFirst(partRowTexts.days(days));
  return cameWithoutDays ? partRowTexts.cameWithoutDays : partRowTexts.nothingCame;
}

function upperFirst(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
