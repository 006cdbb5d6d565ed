import { signInSchema } from "@recourse/shared/api/auth";
import { isRefusal, notAllowed, type Refusal, signInFailed } from "../http/refusal.ts";
import { type AuthOperation, countTry, readInput } from "./auth-operation.ts";
import { callAuth } from "./call-auth.ts";
import { knownDevice, knownDeviceCookie } from "./known-device.ts";
import { accountKey, addressKey, forgetLimit } from "./rate-limit.ts";

const perAddress = { max: 100, windowSeconds: 600 };
const perAccount = { max: 10, windowSeconds: 900 };

export const signIn: AuthOperation = async (work) => {
  const { deps, auth, request } = work;
  const read = await readInput(signInSchema, work);
  if (isRefusal(read)) return read;
  const { email, password, trustedDevice } = read.input;
  const device = knownDevice(deps.env, request.headers.cookie, email);
  const account = accountKey("sign_in", email, device);
  const tooMany = await countTry(work, [
    { key: addressKey("sign_in", request.ip), limit: perAddress },
    { key: account, limit: perAccount },
  ]);
  if (tooMany) return tooMany;
  // Without `rememberMe` the browser drops the cookie when it closes.
  const reply = await callAuth(auth, deps.env, request, {
    method: "POST",
    path: "/sign-in/email",
    body: { email, password, rememberMe: trustedDevice },
    trustedDevice,
  });
  if (!reply.ok) return refusalOf(reply.code);
  await forgetLimit(deps.database, account);
  const cookies = [...reply.cookies, knownDeviceCookie(deps.env, email, device)];
  return { status: 204, cookies };
};

function refusalOf(code: string): Refusal {
  return code === "EMAIL_NOT_VERIFIED"
    ? notAllowed(
        "Please confirm your e-mail address first. We have just sent you a link.",
        "email_not_verified",
      )
    : signInFailed();
}
