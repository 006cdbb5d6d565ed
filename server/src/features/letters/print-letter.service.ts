import type { Letter, LetterFileQuery } from "@recourse/shared/api/letters";
import type { PlainDate } from "@recourse/shared/calendar/plain-date";
import { letterHashText } from "@recourse/shared/letters/letter-text";
import type { Tx, WorkspaceScope } from "../../database/tenancy.ts";
import { renderLetterDocx } from "../../docx/render-letter-docx.ts";
import { type FileAnswer, file } from "../../http/answer.ts";
import { isRefusal, type Refusal, refused } from "../../http/refusal.ts";
import { renderLetterPdf } from "../../pdf/render-letter-pdf.ts";
import { readLetter } from "./letters.service.ts";

export const docxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

export const textType = "text/plain; charset=utf-8";

type Printing = LetterFileQuery & { readonly today: PlainDate };

/** The letter as a PDF to print or attach. Missing facts are lines to fill by hand. */
export async function printLetter(
  tx: Tx,
  scope: WorkspaceScope,
  letterId: string,
  { paper, print, today }: Printing,
): Promise<FileAnswer | Refusal> {
  const letter = await readToCopy(tx, scope, letterId, today);
  if (isRefusal(letter)) return letter;
  const printed = await renderLetterPdf(letter, { paper, print, blankGaps: true });
  if (!printed.ok) {
    return refused(
      "characters_not_printable",
      `Our PDF has no shapes for these characters: ${printed.unprintable.join(" ")}`,
    );
  }
  return fileOfLetter(letter, today, {
    contentType: "application/pdf",
    extension: "pdf",
    body: printed.pdf,
  });
}

/** The letter as a Word file, to change and to send on. */
export async function writeLetterDocx(
  tx: Tx,
  scope: WorkspaceScope,
  letterId: string,
  { paper, print, today }: Printing,
): Promise<FileAnswer | Refusal> {
  const letter = await readToCopy(tx, scope, letterId, today);
  if (isRefusal(letter)) return letter;
  const body = await renderLetterDocx(letter, { paper, print });
  return fileOfLetter(letter, today, { contentType: docxType, extension: "docx", body });
}

/** The words as plain text. Of a sent letter these are the very bytes whose SHA-256 was kept. */
export async function writeLetterText(
  tx: Tx,
  scope: WorkspaceScope,
  letterId: string,
  today: PlainDate,
): Promise<FileAnswer | Refusal> {
  const letter = await readToCopy(tx, scope, letterId, today);
  if (isRefusal(letter)) return letter;
  const body = Buffer.from(letterHashText(letter.blocks), "utf8");
  return fileOfLetter(letter, today, { contentType: textType, extension: "txt", body });
}

/** A copy of words that are not the ones that were sent could end up as evidence: none is given out. */
async function readToCopy(
  tx: Tx,
  scope: WorkspaceScope,
  letterId: string,
  today: PlainDate,
): Promise<Letter | Refusal> {
  const letter = await readLetter(tx, scope, letterId, today);
  if (isRefusal(letter) || letter.textHashFits !== false) return letter;
  if (!letter.readable) {
    return refused(
      "letter_not_readable",
      "The kept words of this letter cannot be read, so we can make no copy of them. Tell the person who runs this Recourse: a backup brings the letter back.",
    );
  }
  return refused(
    "letter_not_as_sent",
    "The stored words of this letter are not the ones that were sent, so we make no copy of them. Tell the person who runs this Recourse: a backup brings the letter back.",
  );
}

interface LetterFile {
  readonly contentType: string;
  readonly extension: string;
  readonly body: Buffer;
}

/** The name of the file says a date and nothing else. */
function fileOfLetter(
  { sentOn }: Letter,
  today: PlainDate,
  { contentType, extension, body }: LetterFile,
): FileAnswer {
  return file({ contentType, fileName: `letter-${sentOn?.latest ?? today}.${extension}`, body });
}
