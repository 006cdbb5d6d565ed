import { isApiProblem } from "../../lib/api-problem.ts";
import type { FormError } from "../../lib/form-errors.ts";

const passwordCommon =
  "Many people use this password, so it is easy to guess. Choose another one, for example four words that do not belong together.";

/** What the sign-in routes refuse, in plain words, at the field where it can be mended. */
export function explainAuthError(passwordField: string) {
  return (error: unknown): FormError[] | null => {
    if (!isApiProblem(error)) return null;
    const reason = (error.problem.reason ?? "").toUpperCase();
    const known = knownReasons(passwordField)[reason];
    if (known) return [known];
    if (error.status !== 401) return null;
    return [{ field: passwordField, message: "The e-mail address or the password is not right." }];
  };
}

function knownReasons(passwordField: string): Readonly<Record<string, FormError | undefined>> {
  return {
    INVALID_PASSWORD: { field: "currentPassword", message: "This is not your password." },
    EMAIL_NOT_VERIFIED: {
      field: null,
      message: "First open the link in the e-mail that we sent you. Then sign in here.",
    },
    PASSWORD_COMPROMISED: { field: passwordField, message: passwordCommon },
    PASSWORD_TOO_COMMON: { field: passwordField, message: passwordCommon },
    PASSWORD_TOO_SHORT: { field: passwordField, message: "Use at least 12 characters." },
    PASSWORD_TOO_LONG: { field: passwordField, message: "Use at most 200 characters." },
    USER_ALREADY_EXISTS: {
      field: "email",
      message: "There is an account with this address. Sign in, or use another address.",
    },
    USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL: {
      field: "email",
      message: "There is an account with this address. Sign in, or use another address.",
    },
    INVALID_TOKEN: {
      field: null,
      message: "This link was used already, or is too old. Ask for a new one.",
    },
    RESET_PASSWORD_DISABLED: {
      field: null,
      message:
        "This copy of Recourse sends no e-mail, so it cannot send you a link. Ask the person who runs it.",
    },
  };
}
