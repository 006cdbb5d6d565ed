import { formatRange } from "../../calendar/date-range.ts";
import { packetDocumentTexts } from "../../content/pages/packet/packet-document.ts";
import { groupSeal } from "../../timeline/group-seal.ts";
import { nameInZip } from "../exhibit-files.ts";
import type { NumberedExhibit } from "../exhibits.ts";
import type { PacketBlock, PacketPart } from "../packet.ts";
import type { PacketSource } from "../packet-source.ts";
import { sayTold } from "../told-facts.ts";

const { exhibits: texts, hashes } = packetDocumentTexts;

/**
 * The list of exhibits: number, title, date, and what each one shows.
 * @example exhibitList(exhibits).title // "Exhibit list"
 */
export function exhibitList(exhibits: readonly NumberedExhibit[]): PacketPart {
  const rows = exhibits.map(({ number, title, on, proves }) => [
    String(number),
    title,
    on === null ? texts.noDate : formatRange(on, { year: true }),
    [...new Set(proves.map(({ type }) => sayTold(type)))].join("; "),
  ]);
  const content: PacketBlock =
    rows.length === 0
      ? { kind: "text", text: texts.empty }
      : { kind: "table", head: texts.head, rows };
  return { id: "exhibits", title: texts.title, blocks: [content] };
}

/**
 * The SHA-256 of each exhibit, so that anybody can check a copy; and the seal of the timeline. Whoever is given this seal can tell later
 * that nothing before it was changed, without reading it now: the timeline itself holds the user's own notes and stays at home.
 * @example hashList(source).id // "hashes"
 */
export function hashList({ exhibits, timeline }: PacketSource): PacketPart {
  const rows = exhibits.map((exhibit) => [
    String(exhibit.number),
    nameInZip(exhibit),
    exhibit.sha256 ?? hashes.unknown,
  ]);
  const content: PacketBlock =
    rows.length === 0
      ? { kind: "text", text: texts.empty }
      : { kind: "table", head: hashes.head, rows };
  return {
    id: "hashes",
    title: hashes.title,
    blocks: [
      { kind: "text", text: hashes.note },
      content,
      ...(timeline === null ? [] : sealOf(timeline)),
    ],
  };
}

function sealOf({ length, seal }: NonNullable<PacketSource["timeline"]>): PacketBlock[] {
  return [
    { kind: "heading", text: hashes.timeline },
    { kind: "text", text: hashes.timelineNote },
    {
      kind: "fields",
      fields: [
        { label: hashes.events, value: String(length) },
        { label: hashes.seal, value: groupSeal(seal) },
      ],
    },
  ];
}

/**
 * The same list in the form that `sha256sum --check` reads.
 * @example hashFile(exhibits)
 */
export function hashFile(exhibits: readonly NumberedExhibit[]): string {
  return exhibits
    .filter(({ sha256 }) => sha256 !== null)
    .map((exhibit) => `${exhibit.sha256}  ${nameInZip(exhibit)}\n`)
    .join("");
}
