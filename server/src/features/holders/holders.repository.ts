import type { Holder, HolderPatch, NewHolder } from "@recourse/shared/api/holders";
import type { Tx, WorkspaceScope } from "../../database/tenancy.ts";
import type { Position } from "../../http/cursor.ts";
import { afterName, nameContains } from "../../http/name-order.ts";
import { presentHolder } from "./holders.presenter.ts";

const columns = {
  id: true,
  name: true,
  kind: true,
  jurisdiction: true,
  hipaaCovered: true,
  doctorName: true,
  address: true,
  phone: true,
  fax: true,
  email: true,
  version: true,
  createdAt: true,
} as const;

type ListHolders = {
  readonly limit: number;
  readonly after: Position | null;
  readonly q?: string | undefined;
};

/** By name; one more than asked for, where there is one more. */
export async function findHolders(
  tx: Tx,
  { workspaceId }: WorkspaceScope,
  { limit, after, q }: ListHolders,
): Promise<Holder[]> {
  const rows = await tx.holder.findMany({
    where: { workspaceId, AND: [nameContains(q), afterName(after)] },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: limit + 1,
    select: columns,
  });
  return rows.map(presentHolder);
}

export async function findHolder(
  tx: Tx,
  { workspaceId }: WorkspaceScope,
  id: string,
): Promise<Holder | null> {
  const row = await tx.holder.findUnique({
    where: { workspaceId_id: { workspaceId, id } },
    select: columns,
  });
  return row && presentHolder(row);
}

export async function insertHolder(
  tx: Tx,
  { workspaceId }: WorkspaceScope,
  holder: NewHolder & { readonly id: string; readonly isDemo?: boolean },
  now: Date,
): Promise<Holder> {
  const row = await tx.holder.create({
    data: { ...holder, workspaceId, createdAt: now, updatedAt: now },
    select: columns,
  });
  return presentHolder(row);
}

/** Null where there is no such holder in this version. */
export async function updateHolder(
  tx: Tx,
  { workspaceId }: WorkspaceScope,
  { id, version }: { readonly id: string; readonly version: number | null },
  patch: HolderPatch,
  now: Date,
): Promise<Holder | null> {
  const [row] = await tx.holder.updateManyAndReturn({
    where: { workspaceId, id, ...(version === null ? {} : { version }) },
    data: { ...patch, version: { increment: 1 }, updatedAt: now },
    select: columns,
  });
  return row ? presentHolder(row) : null;
}
