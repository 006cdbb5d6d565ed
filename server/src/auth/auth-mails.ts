import type { Deps } from "../deps.ts";
import { describeError } from "../http/describe-error.ts";
import type { Mail } from "../mail/mail.ts";

type Recipient = { readonly user: { readonly id: string; readonly email: string } };
type Link = Recipient & { readonly token: string };

/** Discreet subjects; the mail is not waited for, so that the time of an answer does not tell whether an account exists. */
export function authMails({ env, log }: Pick<Deps, "env" | "log">, mail: Mail) {
  const send = (user: Recipient["user"], subject: string, lines: readonly string[]): void => {
    const text = [...lines, "", "Recourse", env.baseUrl].join("\n");
    mail.send({ to: user.email, subject, text }).catch((error: unknown) => {
      log.error({ userId: user.id, ...describeError(error) }, "account mail not sent");
    });
  };
  return {
    async sendReset({ user, token }: Link): Promise<void> {
      send(user, "Set a new password", [
        "Somebody asked for a new password for this address. If it was you, open this link within one hour:",
        "",
        `${env.baseUrl}/reset-password?token=${encodeURIComponent(token)}`,
        "",
        "If it was not you, you can leave this message. Your password stays as it is.",
      ]);
    },
    async sendVerification({ user, token }: Link): Promise<void> {
      const query = new URLSearchParams({ token, callbackURL: "/sign-in?verified=true" });
      send(user, "Confirm your e-mail address", [
        "Please confirm that this address is yours. The link works for one day:",
        "",
        `${env.baseUrl}/api/auth/verify-email?${query}`,
        "",
        "If you did not ask for this, you can leave this message.",
      ]);
    },
    async sendAlreadyHere({ user }: Recipient): Promise<void> {
      send(user, "You already have an account", [
        "Somebody tried to open an account with this address. You have one already, so nothing was changed.",
        "",
        `Sign in, or set a new password if you forgot yours: ${env.baseUrl}/sign-in`,
      ]);
    },
  };
}
