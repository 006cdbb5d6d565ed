import { createTransport } from "nodemailer";
import { z } from "zod";

/** A plain-text message to one person. */
export interface MailMessage {
  /** Exactly one address, without a name. */
  to: string;
  subject: string;
  text: string;
  /** Kept the same on a retry, so that a message sent twice can be told as one. */
  messageId?: string;
}

/** The way out for e-mail. */
export interface Mail {
  /** Resolves when the server has taken the message; rejects otherwise. */
  send(message: MailMessage): Promise<void>;
  close(): void;
}

export interface MailSettings {
  /** `smtp://user:password@host:587` or `smtps://…`. */
  url: string;
  /** The sender's address. */
  from: string;
}

const addressSchema = z.email().max(254);

/**
 * Makes the mail sender. Addresses go to the server as objects and as an envelope of our own: an address string with a line break
 * in it once reached a second recipient.
 */
export function createMail(settings: MailSettings): Mail {
  const from = addressSchema.parse(settings.from);
  const transport = createTransport({
    url: settings.url,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send(message) {
      const to = addressSchema.parse(message.to);
      await transport.sendMail({
        from: { name: "Recourse", address: from },
        to: { name: "", address: to },
        envelope: { from, to: [to] },
        subject: toOneLine(message.subject),
        text: message.text,
        messageId: message.messageId,
        headers: { "Auto-Submitted": "auto-generated" },
      });
    },
    close: () => transport.close(),
  };
}

function toOneLine(text: string): string {
  return text.replaceAll(/[\r\n]+/g, " ").slice(0, 60);
}
