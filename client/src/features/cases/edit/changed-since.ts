import { isApiProblem } from "../../../lib/api-problem.ts";
import type { FormError } from "../../../lib/form-errors.ts";

/** Only what the user changed is sent: what someone else changed elsewhere stays. */
export function changedOnly<T extends object>(
  typed: T,
  saved: Readonly<Record<string, unknown>>,
): Partial<T> {
  const changed: Partial<T> = { ...typed };
  for (const name in changed) {
    if (JSON.stringify(typed[name]) === JSON.stringify(saved[name])) delete changed[name];
  }
  return changed;
}

/** Kind words for a stale page (412). What was typed stays; the page has the newest version by then. */
export function explainStale(error: unknown, onStale: () => unknown): FormError[] | null {
  if (!isApiProblem(error, 412)) return null;
  onStale();
  const message =
    "This was changed in the meantime, perhaps in another window. What you typed is still here. Look it over and press Save once more.";
  return [{ field: null, message }];
}
