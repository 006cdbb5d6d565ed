import type { Holder, HolderPatch } from "@recourse/shared/api/holders";
import type { PlainDate } from "@recourse/shared/calendar/plain-date";
import type { Tx, WorkspaceScope } from "../../database/tenancy.ts";
import { cutPage, decodeCursor } from "../../http/cursor.ts";
import { nameKeySchema } from "../../http/name-order.ts";
import { isRefusal, notFound, type Refusal, stale } from "../../http/refusal.ts";
import { refreshCasesOf } from "../cases/refresh-cases.service.ts";
import { findHolder, findHolders, updateHolder } from "./holders.repository.ts";

type ListQuery = {
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly q?: string | undefined;
};

export async function listHolders(tx: Tx, scope: WorkspaceScope, { limit, cursor, q }: ListQuery) {
  const after = decodeCursor(cursor, nameKeySchema);
  if (isRefusal(after)) return after;
  return cutPage(await findHolders(tx, scope, { limit, after, q }), limit, ({ name }) => name);
}

export async function readHolder(
  tx: Tx,
  scope: WorkspaceScope,
  id: string,
): Promise<Holder | Refusal> {
  return (await findHolder(tx, scope, id)) ?? notFound();
}

/** What kind of holder it is and whether HIPAA binds it decide which clocks run in its cases. */
export async function changeHolder(
  tx: Tx,
  scope: WorkspaceScope,
  target: { readonly id: string; readonly version: number | null },
  patch: HolderPatch,
  context: { readonly today: PlainDate; readonly now: Date; readonly timeZone: string },
): Promise<Holder | Refusal> {
  const changed = await updateHolder(tx, scope, target, patch, context.now);
  if (!changed) return (await findHolder(tx, scope, target.id)) ? stale() : notFound();
  await refreshCasesOf(tx, scope, { holderId: changed.id }, context);
  return changed;
}
