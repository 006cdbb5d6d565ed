import { z } from "zod";
import { callApi } from "../../lib/api-client.ts";

/** The answers of the sign-in routes are not needed: what counts is the cookie. */
function post(path: string, body: unknown): Promise<unknown> {
  return callApi({ method: "POST", path: `/api/auth${path}`, body, schema: z.unknown() });
}

export const signIn = (body: unknown) => post("/sign-in/email", body);
export const signUp = (body: unknown) => post("/sign-up/email", body);
export const signOut = () => post("/sign-out", {});
export const requestPasswordReset = (body: unknown) => post("/request-password-reset", body);
export const resetPassword = (body: unknown) => post("/reset-password", body);
export const changePassword = (body: unknown) => post("/change-password", body);
export const endAllSessions = () => post("/revoke-sessions", {});
