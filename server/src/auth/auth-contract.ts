import {
  askForLinkSchema,
  changePasswordSchema,
  resetPasswordSchema,
  signedUpSchema,
  signInSchema,
  signUpSchema,
} from "@recourse/shared/api/auth";
import type { z } from "zod";

export type AuthContract = {
  /** Below /api/auth. */
  readonly path: string;
  readonly summary: string;
  readonly body?: z.ZodType;
  readonly response?: z.ZodType;
  /** For somebody who is not signed in. */
  readonly open: boolean;
};

/** What can be asked of /api/auth, as openapi.json tells it. All are POST. */
export const authOperations: readonly AuthContract[] = [
  {
    path: "/sign-up/email",
    summary: "Open an account; an address that has one gets the same answer",
    body: signUpSchema,
    response: signedUpSchema,
    open: true,
  },
  { path: "/sign-in/email", summary: "Sign in", body: signInSchema, open: true },
  { path: "/sign-out", summary: "Sign out on this device", open: true },
  {
    path: "/change-password",
    summary: "Set a new password; signs out every other device",
    body: changePasswordSchema,
    open: false,
  },
  {
    path: "/request-password-reset",
    summary: "Ask for a link to set a new password",
    body: askForLinkSchema,
    open: true,
  },
  {
    path: "/reset-password",
    summary: "Set a new password with the token of the link; signs out everywhere",
    body: resetPasswordSchema,
    open: true,
  },
  {
    path: "/send-verification-email",
    summary: "Ask for another link to confirm the address",
    body: askForLinkSchema,
    open: true,
  },
];
