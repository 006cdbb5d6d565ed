import type { CaseDocument } from "@recourse/shared/api/documents";

type DocumentRow = Omit<CaseDocument, "uploadedAt"> & { readonly uploadedAt: Date };

export function presentDocument(row: DocumentRow): CaseDocument {
  return { ...row, uploadedAt: row.uploadedAt.toISOString() };
}
