import { isApiProblem } from "../../lib/api-problem.ts";
import type { FormError } from "../../lib/form-errors.ts";

/** What the sign-in routes refuse, without the general words around it, at the field where it can be mended. */
export function explainAuthError(passwordField: string | null) {
  return (error: unknown): FormError[] | null => {
    if (!isApiProblem(error) || error.problem.errors?.length) return null;
    const { status, reason, detail } = error.problem;
    if (detail === undefined) return null;
    if (reason === "wrong_email_or_password") return [{ field: passwordField, message: detail }];
    return status === 403 || status === 409 ? [{ field: null, message: detail }] : null;
  };
}
