import { randomUUID } from "node:crypto";
import type { NewPacket, Packet, PacketPlan } from "@recourse/shared/api/packets";
import type { PlainDate } from "@recourse/shared/calendar/plain-date";
import { packetDocumentTexts } from "@recourse/shared/content/pages/packet/packet-document";
import { packetRefusals } from "@recourse/shared/content/pages/packet/packet-problems";
import { describePacket } from "@recourse/shared/packet/describe-packet";
import type { PacketKind } from "@recourse/shared/packet/packet";
import type { PacketTimeline } from "@recourse/shared/packet/packet-source";
import { findNeeds } from "@recourse/shared/packet/readiness/find-needs";
import type { Tx, WorkspaceScope } from "../../database/tenancy.ts";
import { type FileAnswer, file } from "../../http/answer.ts";
import { notFound, type Refusal, refused } from "../../http/refusal.ts";
import { dateIn } from "../../http/today.ts";
import type { FileVault } from "../../storage/file-vault.ts";
import type { PacketRow } from "./packet-rows.ts";
import { loadPacket } from "./packet-source.service.ts";
import { deletePacket, findPacket, findPacketsOf, insertPacket } from "./packets.repository.ts";

/** What a packet would hold today, what it lacks, and the last one that was made. */
export async function planPacket(
  tx: Tx,
  scope: WorkspaceScope,
  caseId: string,
  kind: PacketKind,
  today: PlainDate,
): Promise<PacketPlan | Refusal> {
  const loaded = await loadPacket(tx, scope, caseId, { kind, wholeTimeline: false }, today);
  if (loaded === null) return notFound();
  const { source } = loaded;
  const [latest] = await findPacketsOf(tx, scope, caseId, kind);
  const plan = { kind, refused: loaded.refused, latest: latest?.packet ?? null };
  if (plan.refused !== null) return { ...plan, needs: [], parts: [], exhibits: [], timeline: null };
  const { opening, before, after } = describePacket(kind, source);
  return {
    ...plan,
    needs: findNeeds(kind, source),
    parts: [...opening, ...before, ...after].map(({ title }) => title),
    exhibits: source.exhibits.map(({ copySha256: _unknownYet, ...exhibit }) => exhibit),
    timeline: countEntries(source.timeline),
  };
}

function countEntries(timeline: PacketTimeline | null): PacketPlan["timeline"] {
  return timeline && { length: timeline.length, withheld: timeline.withheld };
}

/** Asks for a packet. It is made in the background; one of a kind at a time. */
export async function askForPacket(
  tx: Tx,
  scope: WorkspaceScope,
  caseId: string,
  wanted: NewPacket,
  { now, today }: { readonly now: Date; readonly today: PlainDate },
): Promise<Packet | Refusal> {
  const loaded = await loadPacket(tx, scope, caseId, wanted, today);
  if (loaded === null) return notFound();
  if (loaded.refused !== null) return refused("law_does_not_bind", loaded.refused);
  const earlier = await findPacketsOf(tx, scope, caseId, wanted.kind);
  if (earlier.some(({ packet }) => isUnderWay(packet))) {
    return refused("packet_under_way", packetRefusals.under_way);
  }
  const row = await insertPacket(tx, scope, { ...wanted, id: randomUUID(), caseId }, now);
  return row.packet;
}

const isUnderWay = ({ status }: Packet) => status === "waiting" || status === "building";

export async function readPacket(
  tx: Tx,
  scope: WorkspaceScope,
  id: string,
): Promise<Packet | Refusal> {
  const row = await findPacket(tx, scope, id);
  return row === null ? notFound() : row.packet;
}

/** One of the two files. Its name says the kind and the day of the place, and names nobody. */
export async function downloadPacket(
  tx: Tx,
  scope: WorkspaceScope,
  { files, timeZone }: { readonly files: FileVault; readonly timeZone: string },
  id: string,
  type: "pdf" | "zip",
): Promise<FileAnswer | Refusal> {
  const row = await findPacket(tx, scope, id);
  if (row === null) return notFound();
  const stored = row[type];
  if (stored === null) return refused("packet_not_ready", packetRefusals.not_ready);
  const key = await files.unwrap(tx, scope, stored.wrappedKey);
  const { kind, createdAt } = row.packet;
  const day = dateIn(timeZone, new Date(createdAt));
  return file({
    contentType: type === "pdf" ? "application/pdf" : "application/zip",
    fileName: `${packetDocumentTexts.fileNames[kind]}-${day}.${type}`,
    body: () => files.open(stored, key),
  });
}

/** Removes a packet. The files go once that is committed. */
export async function removePacket(
  tx: Tx,
  scope: WorkspaceScope,
  files: FileVault,
  id: string,
): Promise<{ readonly removeFiles: () => Promise<void> } | Refusal> {
  const row = await findPacket(tx, scope, id);
  if (row === null || !(await deletePacket(tx, scope, id))) return notFound();
  return { removeFiles: () => removeFilesOf(files, row) };
}

export async function removeFilesOf(files: FileVault, { pdf, zip }: PacketRow): Promise<void> {
  for (const stored of [pdf, zip]) if (stored !== null) await files.remove(stored);
}
