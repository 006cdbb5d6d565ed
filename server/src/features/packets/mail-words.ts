import { packetDocumentTexts } from "@recourse/shared/content/pages/packet/packet-document";
import { addressLines } from "@recourse/shared/mail/mail-addresses";
import { wordsOfPage } from "@recourse/shared/mail/words-of-page";
import { parse } from "parse5";
import PostalMime, { type Email } from "postal-mime";

const { mail: texts } = packetDocumentTexts;

/** The day stays as it was written, with the time zone of whoever wrote. */
const headsOf = ({ from, to, cc, subject, headers }: Email) => [
  [texts.from, addressLines(from === undefined ? [] : [from]).join(", ")],
  [texts.to, addressLines(to).join(", ")],
  [texts.copyTo, addressLines(cc).join(", ")],
  [texts.date, headers.find(({ key }) => key === "date")?.value ?? ""],
  [texts.subject, subject ?? ""],
];

/**
 * An e-mail as a person reads it: who wrote to whom, when, about what, and the words. What is attached is named. Null where it says nothing. Runs
 * in a process of its own: a page of a few letters can stand for more than any memory holds.
 */
export async function readMailWords(bytes: Buffer): Promise<string | null> {
  const mail = await PostalMime.parse(bytes);
  const plain = mail.text?.trim() ?? "";
  const words = plain === "" ? wordsOf(mail.html ?? "") : plain;
  if (words === "") return null;
  const head = headsOf(mail)
    .filter(([, said]) => said !== "")
    .map((line) => line.join(": "));
  const attached = mail.attachments.map(({ filename, mimeType }) => filename ?? mimeType);
  const files = attached.length === 0 ? [] : [`${texts.attached}: ${attached.join(", ")}`];
  const note = plain === "" ? [texts.fromHtml] : [];
  return [[...head, ...files].join("\n"), ...note, words].join("\n\n");
}

/** Of a mail that is a web page only the words. */
function wordsOf(html: string): string {
  return wordsOfPage(parse(html), (node) =>
    "value" in node && typeof node.value === "string" ? node.value : null,
  );
}
