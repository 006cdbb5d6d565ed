import { Button } from "../../../components/button.tsx";
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

const emptyRow: FeeRow = { label: "", amount: "" };

/** The lines of a bill: what for, and how much. */
export function FeeRows({ id, legend, hint, error, value, onChange }: FeeRowsProps) {
  const rows = value.length > 0 ? value : [emptyRow];
  const change = (changed: number, part: Partial<FeeRow>) =>
    onChange(rows.map((row, index) => (index === changed ? { ...row, ...part } : row)));
  return (
    <GroupFrame id={id} legend={legend} hint={hint} error={error} optional>
      {rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line of a bill has no other identity than its place
        <div className="fee-row" key={index}>
          <TextInput
            id={`${id}-${index}-label`}
            label={`What for, line ${index + 1}`}
            value={row.label}
            onChange={(label) => change(index, { label })}
          />
          <TextInput
            id={`${id}-${index}-amount`}
            label="Dollars"
            inputMode="decimal"
            autoComplete="off"
            value={row.amount}
            onChange={(amount) => change(index, { amount })}
          />
        </div>
      ))}
      <p className="above-3">
        <Button small onClick={() => onChange([...rows, emptyRow])}>
          Add another line
        </Button>
      </p>
    </GroupFrame>
  );
}
