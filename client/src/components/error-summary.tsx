import { formTexts } from "@recourse/shared/content/pages/frame/forms";
import { frameTexts } from "@recourse/shared/content/pages/frame/frame";
import { type MouseEvent, useEffect, useRef } from "react";
import type { FormError } from "../lib/form-errors.ts";

type ErrorSummaryProps = {
  /** What `useForm` returns. */
  form: { id: string; errors: readonly FormError[]; attempt: number; keepsFocus?: boolean };
};

/** "There is a problem": takes the focus after a refused attempt, unless that was made in passing, and links to each wrong field. */
export function ErrorSummary({ form }: ErrorSummaryProps) {
  const { id, errors, attempt, keepsFocus = false } = form;
  const ref = useRef<HTMLDivElement>(null);
  const isShown = errors.length > 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt moves the focus again
  useEffect(() => {
    if (isShown && !keepsFocus) ref.current?.focus();
  }, [attempt, isShown]);
  useErrorTitle(isShown);
  if (!isShown) return null;
  return (
    <div
      ref={ref}
      className="error-summary"
      role="alert"
      aria-labelledby={`${id}-problem`}
      tabIndex={-1}
      data-focus-target
    >
      <h2 id={`${id}-problem`}>{formTexts.problem}</h2>
      <ul>
        {errors.map((error) => (
          <li key={`${error.field}${error.message}`}>
            <SummaryLine formId={id} error={error} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function SummaryLine({ formId, error }: { formId: string; error: FormError }) {
  const { field, message, href } = error;
  if (href !== undefined) return <a href={href}>{message}</a>;
  if (field === null) return <>{message}</>;
  const target = `${formId}-${field}`;
  return (
    <a href={`#${target}`} onClick={(event) => focusField(event, target)}>
      {message}
    </a>
  );
}

/** A group is no input: the focus goes to its first wrong input, else to its first one. */
function focusField(event: MouseEvent, id: string): void {
  event.preventDefault();
  const target = document.getElementById(id);
  if (target === null) return;
  const inner = target.querySelector<HTMLElement>('[aria-invalid="true"], input, select, textarea');
  const wrong = target.querySelector<HTMLElement>('[aria-invalid="true"]');
  const input = target.matches("input, select, textarea") ? target : (wrong ?? inner ?? target);
  input.focus();
  input.scrollIntoView?.({ block: "center" });
}

function withoutMark(title: string): string {
  const { windowError } = frameTexts;
  return title.startsWith(windowError) ? title.slice(windowError.length) : title;
}

/** The title of the window says it first. */
function useErrorTitle(isShown: boolean): void {
  useEffect(() => {
    if (!isShown) return;
    document.title = frameTexts.windowError + document.title;
    return () => {
      document.title = withoutMark(document.title);
    };
  }, [isShown]);
}
