import { askForLinkSchema, resetPasswordSchema } from "@recourse/shared/api/auth";
import { invalid, isRefusal, refused } from "../http/refusal.ts";
import { type AuthOperation, countTry, readInput } from "./auth-operation.ts";
import { callAuth } from "./call-auth.ts";
import { checkNewPassword } from "./new-password.ts";
import { accountKey, addressKey } from "./rate-limit.ts";

const perAddress = { max: 50, windowSeconds: 600 };
const perAccount = { max: 5, windowSeconds: 3600 };

/** Sends a link where the account exists, and says the same where it does not. */
function sendLink(action: string, path: string): AuthOperation {
  return async (work) => {
    const { deps, auth, request } = work;
    const read = await readInput(askForLinkSchema, work);
    if (isRefusal(read)) return read;
    if (!deps.mail) {
      return refused(
        "email_not_available",
        "This Recourse cannot send e-mail. Ask the person who runs it to set up a mail server.",
      );
    }
    const { email } = read.input;
    const tooMany = await countTry(work, [
      { key: addressKey(action, request.ip), limit: perAddress },
      { key: accountKey(action, email, null), limit: perAccount },
    ]);
    if (tooMany) return tooMany;
    await callAuth(auth, deps.env, request, {
      method: "POST",
      path,
      body: { email: email.toLowerCase() },
    });
    return { status: 204 };
  };
}

export const askForPasswordReset = sendLink("password_reset", "/request-password-reset");
export const askForVerification = sendLink("verification", "/send-verification-email");

/** Sets a new password with the token of a link, and ends every session of the account. */
export const resetPassword: AuthOperation = async (work) => {
  const { deps, auth, request } = work;
  const read = await readInput(resetPasswordSchema, work);
  if (isRefusal(read)) return read;
  const tooMany = await countTry(work, [
    { key: addressKey("password_reset", request.ip), limit: perAddress },
  ]);
  if (tooMany) return tooMany;
  const { token, newPassword } = read.input;
  const weak = await checkNewPassword(newPassword, "", "/newPassword");
  if (weak) return invalid([weak]);
  const body = { token, newPassword };
  const reply = await callAuth(auth, deps.env, request, {
    method: "POST",
    path: "/reset-password",
    body,
  });
  return reply.ok
    ? { status: 204 }
    : refused("link_not_valid", "This link is too old or was used before. Ask for a new one.");
};
