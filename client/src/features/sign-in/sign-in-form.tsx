import { signInSchema } from "@recourse/shared/api/auth";
import { signInTexts } from "@recourse/shared/content/pages/sign-in/sign-in";
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
  { value: "shared", ...signInTexts.device.shared },
  { value: "mine", ...signInTexts.device.mine },
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
          label={signInTexts.email}
          type="email"
          autoComplete="username"
          {...form.field("email")}
        />
        <PasswordInput
          label={signInTexts.password}
          autoComplete="current-password"
          {...form.field("password")}
        />
        <RadioGroup
          legend={signInTexts.device.legend}
          choices={devices}
          {...form.field("device")}
        />
        <div className="acts">
          <Button kind="act" type="submit" busy={form.isSending}>
            {signInTexts.title}
          </Button>
          <Link className="link" to="/forgot-password">
            {signInTexts.forgot}
          </Link>
        </div>
      </form>
    </>
  );
}
