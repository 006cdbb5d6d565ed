import { resetPasswordSchema } from "@recourse/shared/api/auth";
import {
  newPasswordTexts,
  passwordHint,
} from "@recourse/shared/content/pages/sign-in/new-password";
import { Button } from "../../components/button.tsx";
import { ErrorSummary } from "../../components/error-summary.tsx";
import { PasswordInput } from "../../components/password-input.tsx";
import { useForm } from "../../lib/use-form.ts";
import { useLeaveSession } from "../../lib/use-leave-session.ts";
import { explainAuthError } from "./auth-errors.ts";
import { resetPassword } from "./auth-requests.ts";

/** Sets the new password with the token of the link. All sessions end. */
export function ResetPasswordForm({ token }: { token: string }) {
  const leaveSession = useLeaveSession();
  const form = useForm({
    id: "reset-password",
    initial: { newPassword: "" },
    schema: resetPasswordSchema,
    notInDraft: "all",
    toBody: ({ newPassword }) => ({ newPassword, token }),
    submit: resetPassword,
    explain: explainAuthError(null),
    onDone: () => leaveSession("password_changed"),
  });
  return (
    <>
      <ErrorSummary form={form} />
      <form className="form" noValidate onSubmit={form.onSubmit}>
        <PasswordInput
          label={newPasswordTexts.password}
          hint={passwordHint}
          autoComplete="new-password"
          {...form.field("newPassword")}
        />
        <div className="acts">
          <Button kind="act" type="submit" busy={form.isSending}>
            {newPasswordTexts.keep}
          </Button>
        </div>
      </form>
    </>
  );
}
