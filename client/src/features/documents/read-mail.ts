import { addressLines } from "@recourse/shared/mail/mail-addresses";
import PostalMime, { type Attachment, type Email } from "postal-mime";
import { htmlToWords } from "./html-to-words.ts";

export type AttachedFile = {
  readonly key: string;
  /** Empty where the mail gives it none. */
  readonly name: string;
  readonly contentType: string;
  readonly sizeBytes: number;
};

/** A mail for a person to read. Nothing in it is markup any more. */
export type ShownMail = {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly copyTo: readonly string[];
  /** With day of the week and time zone. As it is written where it is no date. */
  readonly date: string;
  readonly subject: string;
  readonly words: string;
  /** The words were taken out of a web page, because there are no plain ones. */
  readonly isFromHtml: boolean;
  readonly attached: readonly AttachedFile[];
};

/** @returns null for what no mail program could read */
export async function readMail(bytes: ArrayBuffer): Promise<ShownMail | null> {
  try {
    return show(await PostalMime.parse(bytes));
  } catch {
    return null;
  }
}

function show(mail: Email): ShownMail | null {
  if (mail.headers.length === 0) return null;
  const plain = mail.text?.trim() ?? "";
  return {
    from: addressLines(mail.from === undefined ? [] : [mail.from]),
    to: addressLines(mail.to),
    copyTo: addressLines(mail.cc),
    date: mail.date === undefined ? "" : dateInWords(mail.date),
    subject: mail.subject?.trim() ?? "",
    words: plain === "" ? htmlToWords(mail.html ?? "") : plain,
    isFromHtml: plain === "" && mail.html !== undefined,
    attached: mail.attachments.map(attachedFile),
  };
}

function dateInWords(date: string): string {
  const moment = new Date(date);
  if (Number.isNaN(moment.getTime())) return date;
  return moment.toLocaleString("en-US", {
    ...{ weekday: "long", month: "long", day: "numeric", year: "numeric" },
    ...{ hour: "numeric", minute: "2-digit", timeZoneName: "short" },
  });
}

function attachedFile({ filename, mimeType, content }: Attachment, index: number): AttachedFile {
  const sizeBytes = typeof content === "string" ? content.length : content.byteLength;
  return { key: String(index), name: filename?.trim() ?? "", contentType: mimeType, sizeBytes };
}
