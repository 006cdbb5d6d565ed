import { packetDocumentTexts } from "../../content/pages/packet/packet-document.ts";
import type { LetterBlock } from "../../letters/letter.ts";
import { segmentText } from "../../letters/letter-text.ts";
import type { PacketBlock, PacketKind, PacketPart } from "../packet.ts";
import type { PacketStatement } from "../packet-source.ts";

/**
 * The words of the statement, as the letter has them.
 * @example statementPart(statement, "ocr_complaint").title // "Statement"
 */
export function statementPart({ blocks }: PacketStatement, kind: PacketKind): PacketPart {
  return {
    id: "statement",
    title: packetDocumentTexts.statement.words[kind],
    blocks: blocks.map(toBlock),
  };
}

function toBlock({ role, segments }: LetterBlock): PacketBlock {
  const text = segments.map(segmentText).join("");
  return role === "heading" || role === "signature" ? { kind: role, text } : { kind: "text", text };
}
