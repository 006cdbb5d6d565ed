import type { AddressInfo } from "node:net";
import PostalMime, { type Email } from "postal-mime";
import { SMTPServer } from "smtp-server";

/** A real SMTP server on a free port that keeps what it is sent. */
export interface TestMailbox {
  url: string;
  /** The messages, parsed by a library other than the one that wrote them. */
  messages(): Promise<Email[]>;
  /** Envelope recipients, one list a message. */
  recipients(): string[][];
  /** Makes the server refuse, or take again, from now on. */
  setRefusing(refuse: boolean): void;
  close(): Promise<void>;
}

export async function startTestMailbox(
  options: { refuse?: boolean; dropAfterData?: boolean } = {},
): Promise<TestMailbox> {
  const raw: Buffer[] = [];
  const envelopes: string[][] = [];
  let refusing = options.refuse ?? false;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onRcptTo: (_address, _session, done) => done(refusing ? new Error("Mailbox is full") : null),
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        raw.push(Buffer.concat(chunks));
        envelopes.push(session.envelope.rcptTo.map((address) => address.address));
        done(options.dropAfterData ? new Error("The line went dead") : null);
      });
    },
  });
  server.on("error", () => undefined);
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve());
  });
  const address = server.server.address();
  return {
    url: `smtp://127.0.0.1:${portOf(address)}`,
    messages: () => Promise.all(raw.map((message) => PostalMime.parse(message))),
    recipients: () => envelopes,
    setRefusing: (refuse) => {
      refusing = refuse;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === "string") throw new Error("The mailbox has no port.");
  return address.port;
}
