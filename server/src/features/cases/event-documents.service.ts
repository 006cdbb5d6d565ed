import type { Tx, WorkspaceScope } from "../../database/tenancy.ts";
import { invalid, type Refusal } from "../../http/refusal.ts";
import { findDocumentIds } from "./cases.repository.ts";

/** Ids that an event names, and where in the body the list stands. */
export interface NamedDocuments {
  readonly ids: readonly string[];
  readonly pointer: string;
}

/** An event may point to papers of its own case only. Says nothing about whether the id exists elsewhere. */
export async function refuseForeignDocuments(
  tx: Tx,
  scope: WorkspaceScope,
  caseId: string,
  { ids, pointer }: NamedDocuments,
): Promise<Refusal | null> {
  if (ids.length === 0) return null;
  const own = new Set(await findDocumentIds(tx, scope, caseId, ids));
  const errors = ids.flatMap((id, index) =>
    own.has(id.toLowerCase()) ? [] : [unknownDocument(`${pointer}/${index}`)],
  );
  return errors.length === 0 ? null : invalid(errors);
}

export const unknownDocument = (pointer: string) => ({
  pointer,
  detail: "This paper is not kept with this case. Add it to the case first.",
});
