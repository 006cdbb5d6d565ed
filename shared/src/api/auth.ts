import { z } from "zod";
import { timeZoneSchema } from "../calendar/time-zone.ts";

/** Length is what makes a password strong; nothing else is asked of it. */
export const newPasswordSchema = z
  .string()
  .min(12, "Use at least 12 characters. A few words in a row work well.")
  .max(200, "Use at most 200 characters.");

const emailSchema = z
  .string()
  .trim()
  .max(254, "Use at most 254 characters.")
  .pipe(z.email("Enter an e-mail address like name@example.org."));

const typedPasswordSchema = z
  .string()
  .min(1, "Enter your password.")
  .max(200, "Use at most 200 characters.");

export const signUpSchema = z
  .strictObject({
    name: z.string().trim().min(1, "Enter a name.").max(200),
    email: emailSchema,
    password: newPasswordSchema,
    /** The time zone of the browser; decides what "today" is. */
    timeZone: timeZoneSchema.default("America/New_York"),
  })
  .meta({ id: "SignUp" });
export type SignUp = z.infer<typeof signUpSchema>;

/** The same for a new address and for one that has an account: nobody can find out who is here. */
export const signedUpSchema = z
  .object({
    /** What to do next: `verify_email` where a link was sent, else `sign_in`. */
    next: z.enum(["sign_in", "verify_email"]),
  })
  .meta({ id: "SignedUp" });
export type SignedUp = z.infer<typeof signedUpSchema>;

export const signInSchema = z
  .strictObject({
    email: emailSchema,
    password: typedPasswordSchema,
    /** True on a device that only this person uses: the session then lasts up to 30 days. */
    trustedDevice: z.boolean().default(false),
  })
  .meta({ id: "SignIn" });
export type SignIn = z.infer<typeof signInSchema>;

export const changePasswordSchema = z
  .strictObject({ currentPassword: typedPasswordSchema, newPassword: newPasswordSchema })
  .meta({ id: "ChangePassword" });

/** Asks for a link by e-mail: to set a new password, or to confirm the address. */
export const askForLinkSchema = z.strictObject({ email: emailSchema }).meta({ id: "AskForLink" });

export const resetPasswordSchema = z
  .strictObject({ token: z.string().min(1).max(200), newPassword: newPasswordSchema })
  .meta({ id: "ResetPassword" });

/** A place where the account is signed in. */
export const accountSessionSchema = z
  .object({
    id: z.string(),
    /** This very session. */
    current: z.boolean(),
    trustedDevice: z.boolean(),
    /** What the browser said about itself. */
    userAgent: z.string().nullable(),
    createdAt: z.iso.datetime(),
    lastUsedAt: z.iso.datetime(),
  })
  .meta({ id: "AccountSession" });
export type AccountSession = z.infer<typeof accountSessionSchema>;
export const accountSessionsSchema = z.object({ items: z.array(accountSessionSchema) });
