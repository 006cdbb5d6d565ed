import { signUpSchema } from "@recourse/shared/api/auth";
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
        <TextInput
          label="Your name"
          hint="What we call you. A first name is enough."
          autoComplete="name"
          {...form.field("name")}
        />
        <TextInput
          label="E-mail address"
          hint="Choose one that nobody else reads."
          type="email"
          autoComplete="username"
          {...form.field("email")}
        />
        <PasswordInput
          label="Password"
          hint="At least 12 characters. Four words that do not belong together work well."
          autoComplete="new-password"
          {...form.field("password")}
        />
        <div className="acts">
          <Button kind="act" type="submit" busy={form.isSending}>
            Make my account
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
