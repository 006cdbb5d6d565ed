import { type CaseDocument, fileFlawSchema } from "@recourse/shared/api/documents";

type DocumentRow = Omit<CaseDocument, "uploadedAt" | "flaws"> & {
  readonly uploadedAt: Date;
  readonly flaws: readonly string[];
};

export function presentDocument(row: DocumentRow): CaseDocument {
  // A flaw that only a newer version knows is not shown by this one.
  const flaws = row.flaws.flatMap((flaw) => fileFlawSchema.safeParse(flaw).data ?? []);
  return { ...row, flaws, uploadedAt: row.uploadedAt.toISOString() };
}
