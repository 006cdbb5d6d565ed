import type { CaseDocument, FileFlaw } from "@recourse/shared/api/documents";
import { sizeInWords } from "../../lib/size-in-words.ts";

/** What the user called it, else the name of its file. */
export function paperName({ description, fileName }: CaseDocument): string {
  return description?.trim() || fileName;
}

const kinds: Readonly<Record<string, string>> = {
  "application/pdf": "PDF",
  "image/jpeg": "picture",
  "image/png": "picture",
  "image/tiff": "picture",
  "image/heic": "picture",
  "text/plain": "text",
  "message/rfc822": "e-mail",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "Word file",
};

/** Kind, size and the day it was added. */
export function paperFacts({ contentType, sizeBytes, uploadedAt }: CaseDocument): string {
  const added = new Date(uploadedAt).toLocaleDateString("en-US", { month: "long", day: "numeric" });
  return `${kinds[contentType] ?? "file"}, ${sizeInWords(sizeBytes)} · added ${added.replace(" ", "\u00a0")}`;
}

/** What may keep others from using a paper, and what to do about it. */
export const flawWords: Readonly<Record<FileFlaw, string>> = {
  locked:
    "It opens with a password only. Others will need that too. If you can, save a copy without one and add it.",
  incomplete:
    "It seems to break off before its end. If you have the whole file, add it. If this is how it came to you, keep it.",
  name_differs: "Its name says another kind of file than it is. We go by what is in it.",
};

/** Papers whose name, or what the user called them, holds every word. */
export function findPapers(papers: readonly CaseDocument[], text: string): CaseDocument[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return papers.filter(({ description, fileName }) => {
    const said = `${description ?? ""} ${fileName}`.toLowerCase();
    return words.every((word) => said.includes(word));
  });
}
