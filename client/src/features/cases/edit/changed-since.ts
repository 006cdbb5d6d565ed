import { editCaseTexts } from "@recourse/shared/content/pages/cases/edit-case";
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
  return [{ field: null, message: editCaseTexts.stale }];
}
