import { formTexts } from "@recourse/shared/content/pages/frame/forms";
import type { ReactNode } from "react";

export type FieldFrameProps = {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string;
  /** Says "(if you like)" after the label: most fields may be left open. */
  optional?: boolean;
  children: ReactNode;
};

/** Label, hint and error around one input, tied to it by `describedBy`. */
export function FieldFrame({ id, label, hint, error, optional, children }: FieldFrameProps) {
  return (
    <div className={error ? "field bad" : "field"}>
      <label htmlFor={id}>
        {label}
        {optional ? <OptionalWord /> : null}
      </label>
      <HintAndError id={id} hint={hint} error={error} />
      {children}
    </div>
  );
}

type GroupFrameProps = Omit<FieldFrameProps, "label"> & { legend: ReactNode };

/** The same for a group of inputs. */
export function GroupFrame({ id, legend, hint, error, optional, children }: GroupFrameProps) {
  return (
    <fieldset
      id={id}
      className={error ? "field bad" : "field"}
      aria-describedby={describedBy(id, hint, error)}
    >
      <legend>
        {legend}
        {optional ? <OptionalWord /> : null}
      </legend>
      <HintAndError id={id} hint={hint} error={error} />
      {children}
    </fieldset>
  );
}

function OptionalWord() {
  return <span className="optional">{formTexts.optional}</span>;
}

function HintAndError({ id, hint, error }: Pick<FieldFrameProps, "id" | "hint" | "error">) {
  return (
    <>
      {hint ? (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {error ? (
        <p className="error" id={`${id}-error`}>
          <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true" focusable="false">
            <path d="M9 1l8.5 16H.5z" fill="none" stroke="currentColor" strokeWidth="2" />
            <path d="M9 6.5v5M9 13v2" stroke="currentColor" strokeWidth="2" />
          </svg>
          <span>{error}</span>
        </p>
      ) : null}
    </>
  );
}

/** The ids of what describes an input, for `aria-describedby`. */
export function describedBy(id: string, hint: ReactNode, error?: string): string | undefined {
  const ids = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean);
  return ids.length > 0 ? ids.join(" ") : undefined;
}
