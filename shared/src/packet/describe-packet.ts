import { formatDate } from "../calendar/plain-date.ts";
import { packetDocumentTexts } from "../content/pages/packet/packet-document.ts";
import type { PacketContents, PacketKind, PacketPart } from "./packet.ts";
import type { PacketSource } from "./packet-source.ts";
import { caseInShort } from "./parts/case-in-short.ts";
import { chronology } from "./parts/chronology.ts";
import { exhibitList, hashFile, hashList } from "./parts/exhibit-parts.ts";
import { findingsPart } from "./parts/findings.ts";
import { statementPart } from "./parts/statement.ts";
import { statementFields } from "./parts/statement-fields.ts";

type MakePart = (source: PacketSource, kind: PacketKind) => PacketPart | null;

const statement: MakePart = (source, kind) =>
  source.statement === null ? null : statementPart(source.statement, kind);

/** Who reads a summary sees all that counts on its first page. */
const opening: Readonly<Record<PacketKind, readonly MakePart[]>> = {
  ocr_complaint: [],
  case_summary: [caseInShort],
  information_blocking: [],
};

/** What comes before the exhibits, by the kind of packet. A complaint goes in the order of OCR's form (FED-OCR-01). */
const before: Readonly<Record<PacketKind, readonly MakePart[]>> = {
  ocr_complaint: [statementFields, statement, chronology, findingsPart, listOfExhibits],
  case_summary: [chronology, findingsPart, listOfExhibits],
  information_blocking: [statement, chronology, findingsPart, listOfExhibits],
};

const after: readonly MakePart[] = [hashList];

function listOfExhibits({ exhibits }: PacketSource): PacketPart {
  return exhibitList(exhibits);
}

/**
 * A packet as data: everything that it says, in order, but the pages of the exhibits.
 * @example describePacket("ocr_complaint", source).before.map(({ id }) => id)
 */
export function describePacket(kind: PacketKind, source: PacketSource): PacketContents {
  const { titles, madeOn, hashes } = packetDocumentTexts;
  const make = (parts: readonly MakePart[]) => parts.flatMap((part) => part(source, kind) ?? []);
  return {
    title: titles[kind],
    subtitle: madeOn(formatDate(source.today, { year: true })),
    opening: make(opening[kind]),
    before: make(before[kind]),
    after: make(after),
    files: [{ name: hashes.fileName, text: hashFile(source) }],
  };
}
