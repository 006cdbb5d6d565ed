import type { ComponentPropsWithRef, ReactNode } from "react";
import { describedBy, FieldFrame } from "./field.tsx";
import { LengthLeft } from "./length-left.tsx";

type Shared = {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string;
  optional?: boolean;
  value: string;
  onChange: (value: string) => void;
};
type TextInputProps = Omit<ComponentPropsWithRef<"input">, keyof Shared | "type"> &
  Shared & { type?: "text" | "email" | "password" | "search" | "tel" };

/** One line of text. */
export function TextInput({
  id,
  label,
  hint,
  error,
  optional,
  onChange,
  type = "text",
  children,
  ...rest
}: TextInputProps) {
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} optional={optional}>
      <input
        {...rest}
        id={id}
        type={type}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, hint, error)}
        onChange={(event) => onChange(event.target.value)}
      />
      {children}
    </FieldFrame>
  );
}

type TextAreaProps = Omit<ComponentPropsWithRef<"textarea">, keyof Shared> &
  Shared & {
    /** The most characters that it takes: told before they are reached. */
    limit?: number;
  };

/** Several lines of text. */
export function TextArea({
  id,
  label,
  hint,
  error,
  optional,
  onChange,
  rows = 4,
  limit,
  ...rest
}: TextAreaProps) {
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} optional={optional}>
      <textarea
        {...rest}
        id={id}
        rows={rows}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, hint, error)}
        onChange={(event) => onChange(event.target.value)}
      />
      {limit === undefined ? null : <LengthLeft text={rest.value} limit={limit} />}
    </FieldFrame>
  );
}
