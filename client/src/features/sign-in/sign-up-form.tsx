import { signUpSchema } from "@recourse/shared/api/auth";
import { passwordHint } from "@recourse/shared/content/pages/sign-in/new-password";
import { signUpTexts } from "@recourse/shared/content/pages/sign-in/sign-up";
import { useRouter } from "@tanstack/react-router";
import { Button } from "../../components/button.tsx";
import { ErrorSummary } from "../../components/error-summary.tsx";
import { PasswordInput } from "../../components/password-input.tsx";
import { TextInput } from "../../components/text-input.tsx";
import { useForm } from "../../lib/use-form.ts";
import { explainAuthError } from "./auth-errors.ts";
import { signUp } from "./auth-requests.ts";

/** Three fields. Signing in comes after, with the question about the device. */
export function SignUpForm() {
  const router = useRouter();
  const form = useForm({
    id: "sign-up",
    initial: { name: "", email: "", password: "" },
    schema: signUpSchema,
    notInDraft: "all",
    toBody: (values) => ({ ...values, timeZone: browserTimeZone() }),
    submit: signUp,
    explain: explainAuthError("password"),
    onDone: ({ next }) =>
      router.navigate({
        to: "/sign-in",
        search: { because: next === "verify_email" ? "verify_email" : "account_made" },
      }),
  });
  return (
    <>
      <ErrorSummary form={form} />
      <form className="form" noValidate onSubmit={form.onSubmit}>
        <TextInput {...signUpTexts.name} autoComplete="name" {...form.field("name")} />
        <TextInput
          {...signUpTexts.email}
          type="email"
          autoComplete="username"
          {...form.field("email")}
        />
        <PasswordInput
          label={signUpTexts.password}
          hint={passwordHint}
          autoComplete="new-password"
          {...form.field("password")}
        />
        <div className="acts">
          <Button kind="act" type="submit" busy={form.isSending}>
            {signUpTexts.make}
          </Button>
        </div>
      </form>
    </>
  );
}

/** Decides what "today" is. It can be changed on the Account page. */
function browserTimeZone(): string | undefined {
  return Intl.DateTimeFormat().resolvedOptions().timeZone || undefined;
}
