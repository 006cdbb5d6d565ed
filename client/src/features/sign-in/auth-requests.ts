import { signedUpSchema } from "@recourse/shared/api/auth";
import { z } from "zod";
import { callApi } from "../../lib/api-client.ts";

/** These answer nothing: what counts is the cookie, which no script can see. */
function post(path: string, body: unknown): Promise<unknown> {
  return callApi({ method: "POST", path: `/api/auth${path}`, body, schema: z.unknown() });
}

export const signUp = (body: unknown) =>
  callApi({ method: "POST", path: "/api/auth/sign-up/email", body, schema: signedUpSchema });
export const signIn = (body: unknown) => post("/sign-in/email", body);
export const askForPasswordReset = (body: unknown) => post("/request-password-reset", body);
export const resetPassword = (body: unknown) => post("/reset-password", body);
export const changePassword = (body: unknown) => post("/change-password", body);
