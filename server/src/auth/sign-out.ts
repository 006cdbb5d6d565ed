import { readSessionToken } from "../http/session-cookie.ts";
import type { AuthOperation } from "./auth-operation.ts";
import { callAuth } from "./call-auth.ts";

/** Ends this session. Works twice, and without one: leaving never fails. */
export const signOut: AuthOperation = async ({ deps, auth, request }) => {
  const token = readSessionToken(deps.env, request.headers.cookie);
  if (token) await deps.database.prisma.$executeRaw`delete from sessions where token = ${token}`;
  const call = { method: "POST", path: "/sign-out", body: {} } as const;
  const reply = await callAuth(auth, deps.env, request, call);
  return { status: 204, cookies: reply.ok ? reply.cookies : [] };
};
