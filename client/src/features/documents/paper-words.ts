import type { CaseDocument } from "@recourse/shared/api/documents";
import { paperFactTexts } from "@recourse/shared/content/pages/documents/paper-list";
import { kindInWords } from "../../lib/kind-in-words.ts";
import { sizeInWords } from "../../lib/size-in-words.ts";

/** What the user called it, else the name of its file. */
export function paperName({ description, fileName }: CaseDocument): string {
  return description?.trim() || fileName;
}

/** Kind, size and the day it was added. */
export function paperFacts({ contentType, sizeBytes, uploadedAt }: CaseDocument): string {
  const added = new Date(uploadedAt).toLocaleDateString("en-US", { month: "long", day: "numeric" });
  return paperFactTexts.facts(
    kindInWords(contentType),
    sizeInWords(sizeBytes),
    added.replace(" ", "\u00a0"),
  );
}

/** Papers whose name, or what the user called them, holds every word. */
export function findPapers(papers: readonly CaseDocument[], text: string): CaseDocument[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return papers.filter(({ description, fileName }) => {
    const said = `${description ?? ""} ${fileName}`.toLowerCase();
    return words.every((word) => said.includes(word));
  });
}
