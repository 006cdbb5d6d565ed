import type { Person, PersonPatch } from "@recourse/shared/api/people";
import type { Tx, WorkspaceScope } from "../../database/tenancy.ts";
import { cutPage, decodeCursor } from "../../http/cursor.ts";
import { nameKeySchema } from "../../http/name-order.ts";
import { isRefusal, notFound, type Refusal, stale } from "../../http/refusal.ts";
import { refreshCasesOf } from "../cases/refresh-cases.service.ts";
import type { WriteContext } from "../cases/write-context.ts";
import { findPeople, findPerson, updatePerson } from "./people.repository.ts";

type ListQuery = {
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly q?: string | undefined;
};

export async function listPeople(tx: Tx, scope: WorkspaceScope, { limit, cursor, q }: ListQuery) {
  const after = decodeCursor(cursor, nameKeySchema);
  if (isRefusal(after)) return after;
  return cutPage(await findPeople(tx, scope, { limit, after, q }), limit, ({ name }) => name);
}

export async function readPerson(
  tx: Tx,
  scope: WorkspaceScope,
  id: string,
): Promise<Person | Refusal> {
  return (await findPerson(tx, scope, id)) ?? notFound();
}

/** Who asks decides which rules count: a lawyer has some of their own. */
export async function changePerson(
  tx: Tx,
  scope: WorkspaceScope,
  target: { readonly id: string; readonly version: number | null },
  patch: PersonPatch,
  context: WriteContext,
): Promise<Person | Refusal> {
  const changed = await updatePerson(tx, scope, target, patch, context.now);
  if (!changed) return (await findPerson(tx, scope, target.id)) ? stale() : notFound();
  if (patch.relationship !== undefined)
    await refreshCasesOf(tx, scope, { personId: changed.id }, context);
  return changed;
}
