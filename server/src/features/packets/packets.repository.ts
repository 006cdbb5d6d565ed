import type { NewPacket } from "@recourse/shared/api/packets";
import type { PacketKind } from "@recourse/shared/packet/packet";
import type { Tx, WorkspaceScope } from "../../database/tenancy.ts";
import { type PacketRow, toPacketRow } from "./packet-rows.ts";

const columns = {
  id: true,
  caseId: true,
  kind: true,
  paper: true,
  wholeTimeline: true,
  status: true,
  percent: true,
  problem: true,
  pageCount: true,
  pdfBytes: true,
  zipBytes: true,
  pdfSha256: true,
  pdfStorageKey: true,
  pdfWrappedKey: true,
  zipStorageKey: true,
  zipWrappedKey: true,
  createdAt: true,
  readyAt: true,
} as const;

export async function findPacket(
  tx: Tx,
  { workspaceId }: WorkspaceScope,
  id: string,
): Promise<PacketRow | null> {
  const row = await tx.packet.findUnique({
    where: { workspaceId_id: { workspaceId, id } },
    select: columns,
  });
  return row && toPacketRow(row);
}

/** The newest of a kind first. */
export async function findPacketsOf(
  tx: Tx,
  { workspaceId }: WorkspaceScope,
  caseId: string,
  kind: PacketKind,
): Promise<PacketRow[]> {
  const rows = await tx.packet.findMany({
    where: { workspaceId, caseId, kind },
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
    select: columns,
  });
  return rows.map(toPacketRow);
}

export async function insertPacket(
  tx: Tx,
  { workspaceId, userId }: WorkspaceScope,
  packet: NewPacket & { readonly id: string; readonly caseId: string },
  now: Date,
): Promise<PacketRow> {
  const row = await tx.packet.create({
    data: { ...packet, workspaceId, requestedBy: userId, createdAt: now },
    select: columns,
  });
  return toPacketRow(row);
}

export async function deletePacket(
  tx: Tx,
  { workspaceId }: WorkspaceScope,
  id: string,
): Promise<boolean> {
  const { count } = await tx.packet.deleteMany({ where: { workspaceId, id } });
  return count === 1;
}

/** Packets that were asked for before an instant. */
export async function findPacketsBefore(
  tx: Tx,
  { workspaceId }: WorkspaceScope,
  before: Date,
): Promise<PacketRow[]> {
  const rows = await tx.packet.findMany({
    where: { workspaceId, createdAt: { lt: before } },
    select: columns,
  });
  return rows.map(toPacketRow);
}

/** Those of the given keys under which the workspace keeps a packet. */
export async function findKnownPacketKeys(
  tx: Tx,
  { workspaceId }: WorkspaceScope,
  storageKeys: readonly string[],
): Promise<string[]> {
  const keys = [...storageKeys];
  const rows = await tx.packet.findMany({
    where: { workspaceId, OR: [{ pdfStorageKey: { in: keys } }, { zipStorageKey: { in: keys } }] },
    select: { pdfStorageKey: true, zipStorageKey: true },
  });
  return rows.flatMap(({ pdfStorageKey, zipStorageKey }) =>
    [pdfStorageKey, zipStorageKey].filter((key) => key !== null),
  );
}

export async function findTimeZone(tx: Tx, { workspaceId }: WorkspaceScope): Promise<string> {
  const where = { id: workspaceId };
  const { timeZone } = await tx.workspace.findUniqueOrThrow({ where, select: { timeZone: true } });
  return timeZone;
}
