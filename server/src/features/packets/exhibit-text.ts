import { packetDocumentTexts } from "@recourse/shared/content/pages/packet/packet-document";
import { addressLines } from "@recourse/shared/mail/mail-addresses";
import { wordsOfPage } from "@recourse/shared/mail/words-of-page";
import PostalMime, { type Email } from "postal-mime";
import { makePrintable } from "../../pdf/printable-text.ts";

const { mail: texts } = packetDocumentTexts;

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

/** The words of a text or an e-mail as they can be set; null for an e-mail that says nothing. */
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
  [texts.from, addressLines(from === undefined ? [] : [from]).join(", ")],
  [texts.to, addressLines(to).join(", ")],
  [texts.copyTo, addressLines(cc).join(", ")],
  [texts.date, headers.find(({ key }) => key === "date")?.value ?? ""],
  [texts.subject, subject ?? ""],
];

/** As a person reads it: who wrote to whom, when, about what, and the words. What is attached is named. */
async function readMail(bytes: Buffer): Promise<string | null> {
  const mail = await PostalMime.parse(bytes);
  const plain = mail.text?.trim() ?? "";
  const words = plain === "" ? await wordsOf(mail.html ?? "") : plain;
  if (words === "") return null;
  const head = headsOf(mail)
    .filter(([, said]) => said !== "")
    .map((line) => line.join(": "));
  const attached = mail.attachments.map(({ filename, mimeType }) => filename ?? mimeType);
  const files = attached.length === 0 ? [] : [`${texts.attached}: ${attached.join(", ")}`];
  const note = plain === "" ? [texts.fromHtml] : [];
  return [[...head, ...files].join("\n"), ...note, words].join("\n\n");
}

/** Of a mail that is a web page only the words. What reads pages comes with the first one. */
async function wordsOf(html: string): Promise<string> {
  const { parse } = await import("parse5");
  return wordsOfPage(parse(html), (node) =>
    "value" in node && typeof node.value === "string" ? node.value : null,
  );
}
