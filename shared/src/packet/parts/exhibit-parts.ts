import { formatRange } from "../../calendar/date-range.ts";
import { packetDocumentTexts } from "../../content/pages/packet/packet-document.ts";
import { groupSeal } from "../../timeline/group-seal.ts";
import { chainFileName, checkPageName, nameInZip } from "../exhibit-files.ts";
import type { NumberedExhibit } from "../exhibits.ts";
import type { PacketBlock, PacketPart } from "../packet.ts";
import type { PacketSource, PacketTimeline } from "../packet-source.ts";
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
  const copies = exhibits.flatMap(({ number, copySha256 }) => (copySha256 === null ? [] : number));
  const note: PacketBlock[] =
    copies.length === 0 ? [] : [{ kind: "text", text: texts.copies(copies) }];
  return { id: "exhibits", title: texts.title, blocks: [content, ...note] };
}

/**
 * The SHA-256 of each exhibit, so that anybody can check a copy; and the seal of the timeline, with how to check the chain that goes
 * along. Of a picture that is a copy it gives both hashes: the stored file can be compared later.
 * @example hashList(source).id // "hashes"
 */
export function hashList({ exhibits, timeline }: PacketSource): PacketPart {
  const rows = exhibits.flatMap((exhibit) => {
    const { number, sha256, copySha256 } = exhibit;
    const asKept = sha256 ?? hashes.unknown;
    const row = [String(number), nameInZip(exhibit), copySha256 ?? asKept];
    return copySha256 === null ? [row] : [row, [String(number), hashes.asKept, asKept]];
  });
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

function sealOf({ length, seal, withheld, files }: PacketTimeline): PacketBlock[] {
  const isPartial = withheld > 0;
  return [
    { kind: "heading", text: hashes.timeline },
    { kind: "text", text: hashes.timelineNote },
    ...(isPartial ? [{ kind: "text", text: hashes.timelineWithheld } as const] : []),
    {
      kind: "fields",
      fields: [
        { label: hashes.events, value: String(length) },
        ...(isPartial ? [{ label: hashes.withheld, value: String(withheld) }] : []),
        { label: hashes.seal, value: groupSeal(seal) },
      ],
    },
    {
      kind: "table",
      head: hashes.timelineHead,
      rows: files.map(({ name, sha256 }) => [timelineFileWords[name] ?? "", name, sha256]),
    },
  ];
}

const timelineFileWords: Readonly<Record<string, string>> = {
  [chainFileName]: hashes.chain,
  [checkPageName]: hashes.check,
};

/**
 * The same list in the form that `sha256sum --check` reads.
 * @example hashFile(source)
 */
export function hashFile({
  exhibits,
  timeline,
}: Pick<PacketSource, "exhibits" | "timeline">): string {
  const files = exhibits.flatMap((exhibit) => {
    const sha256 = exhibit.copySha256 ?? exhibit.sha256;
    return sha256 === null ? [] : { name: nameInZip(exhibit), sha256 };
  });
  return [...files, ...(timeline?.files ?? [])]
    .map(({ name, sha256 }) => `${sha256}  ${name}\n`)
    .join("");
}
