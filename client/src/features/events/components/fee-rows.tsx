import { feeCategoryWords } from "@recourse/shared/content/demand-words";
import { commonTexts } from "@recourse/shared/content/pages/common";
import { feeRowTexts } from "@recourse/shared/content/pages/events/fee-rows";
import { Button } from "../../../components/button.tsx";
import { Select } from "../../../components/choice-inputs.tsx";
import { GroupFrame } from "../../../components/field.tsx";
import { TextInput } from "../../../components/text-input.tsx";
import type { FeeRow } from "../event-forms/event-values.ts";

type FeeRowsProps = {
  id: string;
  legend: string;
  hint?: string;
  error?: string;
  value: readonly FeeRow[];
  onChange: (value: readonly FeeRow[]) => void;
};

const emptyRow: FeeRow = { label: "", amount: "", category: "", pages: "" };

const categories = [
  { value: "", label: commonTexts.doNotKnow },
  ...Object.entries(feeCategoryWords).map(([value, label]) => ({ value, label })),
];

/** The lines of a bill: what for, how much, of which kind, and for how many pages. */
export function FeeRows({ id, legend, hint, error, value, onChange }: FeeRowsProps) {
  const rows = value.length > 0 ? value : [emptyRow];
  const change = (changed: number, part: Partial<FeeRow>) =>
    onChange(rows.map((row, index) => (index === changed ? { ...row, ...part } : row)));
  return (
    <GroupFrame id={id} legend={legend} hint={hint} error={error} optional>
      {rows.map((row, index) => (
        <FeeLine
          // biome-ignore lint/suspicious/noArrayIndexKey: a line of a bill has no other identity than its place
          key={index}
          id={`${id}-${index}`}
          number={index + 1}
          row={row}
          onChange={(part) => change(index, part)}
        />
      ))}
      <p className="above-3">
        <Button small onClick={() => onChange([...rows, emptyRow])}>
          {feeRowTexts.add}
        </Button>
      </p>
    </GroupFrame>
  );
}

type FeeLineProps = {
  id: string;
  number: number;
  row: FeeRow;
  onChange: (part: Partial<FeeRow>) => void;
};

function FeeLine({ id, number, row, onChange }: FeeLineProps) {
  const ofLine = (words: string) => (
    <>
      {words}
      <span className="vh">{feeRowTexts.ofLine(number)}</span>
    </>
  );
  return (
    <div className="fee-row">
      <TextInput
        id={`${id}-label`}
        label={feeRowTexts.whatFor(number)}
        value={row.label}
        onChange={(label) => onChange({ label })}
      />
      <TextInput
        id={`${id}-amount`}
        label={ofLine(feeRowTexts.dollars)}
        inputMode="decimal"
        autoComplete="off"
        value={row.amount}
        onChange={(amount) => onChange({ amount })}
      />
      <Select
        id={`${id}-category`}
        label={ofLine(feeRowTexts.category)}
        value={row.category}
        choices={categories}
        onChange={(category) => onChange({ category })}
      />
      <TextInput
        id={`${id}-pages`}
        label={ofLine(feeRowTexts.pages)}
        inputMode="numeric"
        autoComplete="off"
        value={row.pages}
        onChange={(pages) => onChange({ pages })}
      />
    </div>
  );
}
