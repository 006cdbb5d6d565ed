import { changePasswordSchema } from "@recourse/shared/api/auth";
import { invalid, isRefusal, signInNeeded } from "../http/refusal.ts";
import { resolveSession } from "../http/session.ts";
import { type AuthOperation, countTry, readInput } from "./auth-operation.ts";
import { callAuth } from "./call-auth.ts";
import { checkNewPassword } from "./new-password.ts";

const perAccount = { max: 10, windowSeconds: 900 };

/** Ends every session of the account; this device gets a new one. */
export const changePassword: AuthOperation = async (work) => {
  const { deps, auth, request } = work;
  const session = await resolveSession(deps, request.headers.cookie);
  if (!session) return signInNeeded();
  const read = await readInput(changePasswordSchema, work);
  if (isRefusal(read)) return read;
  const key = `change_password:user:${session.userId}`;
  const tooMany = await countTry(work, [{ key, limit: perAccount }]);
  if (tooMany) return tooMany;
  const { currentPassword, newPassword } = read.input;
  const [user] = await deps.database.prisma.$queryRaw<{ email: string }[]>`
    select email from users where id = ${session.userId}`;
  const weak = await checkNewPassword(newPassword, user?.email ?? "", "/newPassword");
  if (weak) return invalid([weak]);
  const reply = await callAuth(auth, deps.env, request, {
    method: "POST",
    path: "/change-password",
    body: { currentPassword, newPassword, revokeOtherSessions: true },
    trustedDevice: session.trustedDevice,
  });
  if (reply.ok) return { status: 204, cookies: reply.cookies };
  if (reply.status === 401) return signInNeeded();
  return invalid([{ pointer: "/currentPassword", detail: "This is not your current password." }]);
};
