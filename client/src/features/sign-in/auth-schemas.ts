import { z } from "zod";

const email = z.email("Enter an e-mail address like name@example.org.").max(254);
const newPassword = z
  .string()
  .min(12, "Use at least 12 characters. A few words in a row are easy to keep in mind.")
  .max(200, "Use at most 200 characters.");

export const signInSchema = z.strictObject({
  email,
  password: z.string().min(1, "Enter your password."),
  trustedDevice: z.boolean(),
});

export const signUpSchema = z.strictObject({
  name: z.string().trim().min(1, "Enter a name. It can be a first name.").max(200),
  email,
  password: newPassword,
});

export const forgotPasswordSchema = z.strictObject({ email, redirectTo: z.string() });

export const resetPasswordSchema = z.strictObject({
  newPassword,
  token: z.string().min(1, "The link is not whole. Open it again from the e-mail."),
});

export const changePasswordSchema = z.strictObject({
  currentPassword: z.string().min(1, "Enter the password that you use now."),
  newPassword,
  revokeOtherSessions: z.boolean(),
});
