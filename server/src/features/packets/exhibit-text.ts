import PostalMime, { type Address, type Email } from "postal-mime";
import { makePrintable } from "../../pdf/printable-text.ts";

/** UTF-8, or UTF-16 with its mark, or else the letters of older programs. */
function decode(bytes: Buffer): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** The words of a text or an e-mail as they can be set; null for an e-mail that says nothing in plain text. */
export async function readExhibitText(
  contentType: string | null,
  bytes: Buffer,
): Promise<string | null> {
  const words = contentType === "message/rfc822" ? await readMail(bytes) : decode(bytes);
  if (words === null) return null;
  return words.replaceAll(/\r\n?/g, "\n").split("\n").map(makePrintable).join("\n");
}

/** The day stays as it was written, with the time zone of whoever wrote. */
const headsOf = ({ from, to, cc, subject, headers }: Email) => [
  ["From", from === undefined ? "" : addresses([from])],
  ["To", addresses(to)],
  ["Cc", addresses(cc)],
  ["Date", headers.find(({ key }) => key === "date")?.value ?? ""],
  ["Subject", subject ?? ""],
];

/** The address always stands beside the name: a name can be anything. */
function addresses(list: readonly Address[] = []): string {
  return list
    .flatMap((one) => one.group ?? [one])
    .map(({ name, address }) => (name === "" ? address : `${name} <${address}>`))
    .join(", ");
}

/** As a person reads it: who wrote to whom, when, about what, and the words. What is attached is named. */
async function readMail(bytes: Buffer): Promise<string | null> {
  const mail = await PostalMime.parse(bytes);
  if (mail.text === undefined || mail.text.trim() === "") return null;
  const head = headsOf(mail)
    .filter(([, said]) => said !== "")
    .map((line) => line.join(": "));
  const attached = mail.attachments.map(({ filename, mimeType }) => filename ?? mimeType);
  const files = attached.length === 0 ? [] : [`Attached: ${attached.join(", ")}`];
  return [[...head, ...files].join("\n"), mail.text].join("\n\n");
}
