import { signInSchema } from "@recourse/shared/api/auth";
import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { Button } from "../../components/button.tsx";
import { RadioGroup } from "../../components/choice-inputs.tsx";
import { ErrorSummary } from "../../components/error-summary.tsx";
import { Link } from "../../components/link.tsx";
import { PasswordInput } from "../../components/password-input.tsx";
import { TextInput } from "../../components/text-input.tsx";
import { rememberDevice } from "../../lib/device.ts";
import { useForm } from "../../lib/use-form.ts";
import { explainAuthError } from "./auth-errors.ts";
import { signIn } from "./auth-requests.ts";

type Device = "shared" | "mine";
type Values = { email: string; password: string; device: Device };
const initial: Values = { email: "", password: "", device: "shared" };

const devices = [
  {
    value: "shared",
    label: "Yes, or I am not sure",
    hint: "You are signed out after 30 minutes. Nothing stays behind.",
  },
  { value: "mine", label: "No, it is only mine", hint: "You stay signed in for longer." },
] as const;

/** Signs in; the safe answer about the device is the one that is chosen already. */
export function SignInForm({ next }: { next: string }) {
  const queryClient = useQueryClient();
  const router = useRouter();
  const form = useForm({
    id: "sign-in",
    initial,
    schema: signInSchema,
    notInDraft: "all",
    toBody: ({ email, password, device }) => ({
      email,
      password,
      trustedDevice: device === "mine",
    }),
    submit: signIn,
    explain: explainAuthError("password"),
    onDone: (_, { trustedDevice }) => {
      rememberDevice(trustedDevice);
      queryClient.clear();
      router.history.replace(next);
    },
  });
  return (
    <>
      <ErrorSummary form={form} />
      <form className="form" noValidate onSubmit={form.onSubmit}>
        <TextInput
          label="E-mail address"
          type="email"
          autoComplete="username"
          {...form.field("email")}
        />
        <PasswordInput
          label="Password"
          autoComplete="current-password"
          {...form.field("password")}
        />
        <RadioGroup
          legend="Does anyone else use this device?"
          choices={devices}
          {...form.field("device")}
        />
        <div className="acts">
          <Button kind="act" type="submit" busy={form.isSending}>
            Sign in
          </Button>
          <Link className="link" to="/forgot-password">
            I forgot my password
          </Link>
        </div>
      </form>
    </>
  );
}
