import type { CaseDocument } from "@recourse/shared/api/documents";

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

function sizeInWords(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1_000))}\u00a0kB`;
  return `${(bytes / 1_000_000).toFixed(1)}\u00a0MB`;
}
