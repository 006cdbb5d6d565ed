import { type SignedUp, signUpSchema } from "@recourse/shared/api/auth";
import { invalid, isRefusal, tryLater } from "../http/refusal.ts";
import { type AuthOperation, countTry, readInput } from "./auth-operation.ts";
import { callAuth } from "./call-auth.ts";
import { checkNewPassword } from "./new-password.ts";
import { signUpDetails } from "./personal-workspace.ts";
import { addressKey } from "./rate-limit.ts";

/** An office shares one address, so this is generous; it only stops a flood. */
const perAddress = { max: 100, windowSeconds: 600 };

/** Opens an account with its own workspace. An address that has one already gets the same answer. */
export const signUp: AuthOperation = async (work) => {
  const { deps, auth, request } = work;
  const read = await readInput(signUpSchema, work);
  if (isRefusal(read)) return read;
  const tooMany = await countTry(work, [
    { key: addressKey("sign_up", request.ip), limit: perAddress },
  ]);
  if (tooMany) return tooMany;
  const { name, email, password, timeZone } = read.input;
  const weak = await checkNewPassword(password, email, "/password");
  if (weak) return invalid([weak]);
  const body = { name, email, password };
  const reply = await signUpDetails.run({ timeZone }, () =>
    callAuth(auth, deps.env, request, { method: "POST", path: "/sign-up/email", body }),
  );
  if (!reply.ok) return tryLater();
  const value: SignedUp = { next: deps.mail ? "verify_email" : "sign_in" };
  return { status: 200, value };
};
