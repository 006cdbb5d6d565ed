import type { FieldError } from "../http/refusal.ts";
import { isEasyToGuess } from "./common-passwords.ts";

/** What is wrong with a new password beyond its length; null for a good one. */
export async function checkNewPassword(
  password: string,
  email: string,
  pointer: string,
): Promise<FieldError | null> {
  const typed = password.toLowerCase();
  const address = email.toLowerCase();
  if (typed === address || typed === (address.split("@")[0] ?? "")) {
    return { pointer, detail: "Do not use your e-mail address as the password." };
  }
  if (await isEasyToGuess(password)) {
    return {
      pointer,
      detail: "This password is on lists that are tried first. A few words in a row work well.",
    };
  }
  return null;
}
