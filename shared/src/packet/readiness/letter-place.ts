import type { PacketKind } from "../packet.ts";
import type { PacketSource } from "../packet-source.ts";
import type { PacketNeed } from "./need.ts";

/**
 * The letter that holds the statement: the one that was begun, or a new one.
 * @example letterPlace(source, "ocr_complaint")
 */
export function letterPlace(
  { statement }: PacketSource,
  kind: PacketKind,
): NonNullable<PacketNeed["place"]> {
  return statement === null || statement.letterId === null
    ? { page: "new_letter", letter: letterOf(kind) }
    : { page: "letter", letterId: statement.letterId };
}

function letterOf(kind: PacketKind) {
  return kind === "information_blocking" ? "information_blocking_report" : "ocr_complaint";
}
