import { type Packet, packetSchema } from "@recourse/shared/api/packets";
import type { StoredFile } from "../../storage/file-vault.ts";

/** A packet, and where its two files lie once it is ready. */
export interface PacketRow {
  readonly packet: Packet;
  readonly pdf: PacketFileRow | null;
  readonly zip: PacketFileRow | null;
}

export interface PacketFileRow extends StoredFile {
  readonly wrappedKey: string;
}

/** Columns as the driver hands them over. */
interface StoredPacket {
  readonly createdAt: Date;
  readonly readyAt: Date | null;
  readonly zipBytes: bigint | null;
  readonly pdfBytes: number | null;
  readonly pdfStorageKey: string | null;
  readonly pdfWrappedKey: string | null;
  readonly zipStorageKey: string | null;
  readonly zipWrappedKey: string | null;
  readonly [column: string]: unknown;
}

export function toPacketRow(row: StoredPacket): PacketRow {
  const { createdAt, readyAt, zipBytes, ...rest } = row;
  return {
    packet: packetSchema.parse({
      ...rest,
      zipBytes: zipBytes === null ? null : Number(zipBytes),
      createdAt: createdAt.toISOString(),
      readyAt: readyAt?.toISOString() ?? null,
    }),
    pdf: toFile(row.pdfStorageKey, row.pdfWrappedKey, row.pdfBytes),
    zip: toFile(row.zipStorageKey, row.zipWrappedKey, Number(zipBytes)),
  };
}

/** A packet is made anew more often than it is read, so its files stay in the folder. */
function toFile(
  storageKey: string | null,
  wrappedKey: string | null,
  sizeBytes: number | null,
): PacketFileRow | null {
  if (storageKey === null || wrappedKey === null) return null;
  return { storageKey, wrappedKey, place: "folder", sizeBytes: sizeBytes ?? 0 };
}
