import type { PlainDate } from "@recourse/shared/calendar/plain-date";
import type { Tx, WorkspaceScope } from "../../database/tenancy.ts";
import { type FileAnswer, file } from "../../http/answer.ts";
import { isRefusal, type Refusal, refused } from "../../http/refusal.ts";
import { renderLetterPdf } from "../../pdf/render-letter-pdf.ts";
import { readLetter } from "./letters.service.ts";

/** The letter as a PDF to print or attach. Missing facts are lines to fill by hand. The file name says a date and nothing else. */
export async function printLetter(
  tx: Tx,
  scope: WorkspaceScope,
  letterId: string,
  options: { readonly paper: "letter" | "a4"; readonly today: PlainDate },
): Promise<FileAnswer | Refusal> {
  const letter = await readLetter(tx, scope, letterId, options.today);
  if (isRefusal(letter)) return letter;
  const printed = await renderLetterPdf(letter, { paper: options.paper, blankGaps: true });
  if (!printed.ok) {
    return refused(
      "characters_not_printable",
      `We cannot print these characters: ${printed.unprintable.join(" ")} Write them another way, then try again.`,
    );
  }
  const day = letter.sentOn?.latest ?? options.today;
  return file({
    contentType: "application/pdf",
    fileName: `letter-${day}.pdf`,
    body: printed.pdf,
  });
}
