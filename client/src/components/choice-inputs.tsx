import type { ReactNode } from "react";
import { describedBy, FieldFrame, GroupFrame } from "./field.tsx";

export type Choice<T extends string> = { value: T; label: ReactNode; hint?: ReactNode };

type SelectProps<T extends string> = {
  id: string;
  name?: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string;
  optional?: boolean;
  value: T;
  choices: readonly { value: T; label: string }[];
  onChange: (value: T) => void;
};

/** A native select: for about 15 choices at most. */
export function Select<T extends string>({ choices, ...props }: SelectProps<T>) {
  const { id, name, label, hint, error, optional, value, onChange } = props;
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} optional={optional}>
      <select
        id={id}
        name={name}
        value={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, hint, error)}
        onChange={(event) => {
          const chosen = choices.find((choice) => choice.value === event.target.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}

type GroupProps = {
  id: string;
  name?: string;
  legend: ReactNode;
  hint?: ReactNode;
  error?: string;
  optional?: boolean;
};
type RadioGroupProps<T extends string> = GroupProps & {
  /** Side by side where there is room: for a few short answers. */
  row?: boolean;
  value: T | null;
  choices: readonly Choice<T>[];
  onChange: (value: T) => void;
};

/** One of a few. */
export function RadioGroup<T extends string>({
  choices,
  row,
  value,
  onChange,
  ...group
}: RadioGroupProps<T>) {
  const { id, name = id, ...frame } = group;
  const picks = choices.map((choice) => (
    <label className="pick" key={choice.value}>
      <input
        type="radio"
        name={name}
        value={choice.value}
        checked={choice.value === value}
        onChange={() => onChange(choice.value)}
      />
      <ChoiceWords choice={choice} />
    </label>
  ));
  return (
    <GroupFrame id={id} {...frame}>
      {row ? <div className="pick-row">{picks}</div> : picks}
    </GroupFrame>
  );
}

type CheckboxGroupProps<T extends string> = GroupProps & {
  value: readonly T[];
  choices: readonly Choice<T>[];
  onChange: (value: T[]) => void;
};

/** Any of a few. The answer keeps the order of the choices. */
export function CheckboxGroup<T extends string>({
  choices,
  value,
  onChange,
  ...group
}: CheckboxGroupProps<T>) {
  const { id, name = id, ...frame } = group;
  const toggle = (toggled: T) => {
    const isOn = (choice: T) => value.includes(choice) !== (choice === toggled);
    onChange(choices.map((choice) => choice.value).filter(isOn));
  };
  return (
    <GroupFrame id={id} {...frame}>
      {choices.map((choice) => (
        <label className="pick" key={choice.value}>
          <input
            type="checkbox"
            name={name}
            value={choice.value}
            checked={value.includes(choice.value)}
            onChange={() => toggle(choice.value)}
          />
          <ChoiceWords choice={choice} />
        </label>
      ))}
    </GroupFrame>
  );
}

type CheckboxProps = {
  id: string;
  name?: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string;
  value: boolean;
  onChange: (value: boolean) => void;
};

/** Yes or no. */
export function Checkbox({ id, name, label, hint, value, onChange }: CheckboxProps) {
  return (
    <label className="pick">
      <input
        id={id}
        name={name}
        type="checkbox"
        checked={value}
        onChange={(event) => onChange(event.target.checked)}
      />
      <ChoiceWords choice={{ value: "", label, hint }} />
    </label>
  );
}

function ChoiceWords({ choice }: { choice: Choice<string> }) {
  return (
    <span>
      {choice.label}
      {choice.hint ? <small>{choice.hint}</small> : null}
    </span>
  );
}
