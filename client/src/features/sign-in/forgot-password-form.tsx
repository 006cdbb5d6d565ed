import { askForLinkSchema } from "@recourse/shared/api/auth";
import { newPasswordTexts } from "@recourse/shared/content/pages/sign-in/new-password";
import { useState } from "react";
import { Button } from "../../components/button.tsx";
import { ErrorSummary } from "../../components/error-summary.tsx";
import { TextInput } from "../../components/text-input.tsx";
import { useForm } from "../../lib/use-form.ts";
import { explainAuthError } from "./auth-errors.ts";
import { askForPasswordReset } from "./auth-requests.ts";

/** Asks for a link by e-mail. The answer is the same for an address that has no account. */
export function ForgotPasswordForm() {
  const [isSent, setSent] = useState(false);
  const form = useForm({
    id: "forgot-password",
    initial: { email: "" },
    schema: askForLinkSchema,
    notInDraft: "all",
    submit: askForPasswordReset,
    explain: explainAuthError(null),
    onDone: () => setSent(true),
  });
  if (isSent) {
    return (
      <div className="stack above-5" role="status">
        <p className="lead">{newPasswordTexts.sent}</p>
        <p>{newPasswordTexts.nothingCame}</p>
        <Button onClick={() => setSent(false)}>{newPasswordTexts.askAgain}</Button>
      </div>
    );
  }
  return (
    <>
      <ErrorSummary form={form} />
      <form className="form" noValidate onSubmit={form.onSubmit}>
        <TextInput
          label={newPasswordTexts.email}
          type="email"
          autoComplete="username"
          {...form.field("email")}
        />
        <div className="acts">
          <Button kind="act" type="submit" busy={form.isSending}>
            {newPasswordTexts.send}
          </Button>
        </div>
      </form>
    </>
  );
}
