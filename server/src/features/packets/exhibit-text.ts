import PostalMime from "postal-mime";
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

const heads = ["from", "to", "cc", "date", "subject"];

/** As a person reads it: who wrote to whom, when, about what, and the words. What is attached is named. */
async function readMail(bytes: Buffer): Promise<string | null> {
  const mail = await PostalMime.parse(bytes);
  if (mail.text === undefined || mail.text.trim() === "") return null;
  const head = mail.headers
    .filter(({ key }) => heads.includes(key))
    .map(({ originalKey, value }) => `${originalKey}: ${value}`);
  const attached = mail.attachments.map(({ filename, mimeType }) => filename ?? mimeType);
  const files = attached.length === 0 ? [] : [`Attached: ${attached.join(", ")}`];
  return [[...head, ...files].join("\n"), mail.text].join("\n\n");
}
