import { formatRange } from "@recourse/shared/calendar/date-range";
import { packetDocumentTexts } from "@recourse/shared/content/pages/packet/packet-document";
import type { PacketContents, PacketPart } from "@recourse/shared/packet/packet";
import { sayTold } from "@recourse/shared/packet/told-facts";
import type { PacketSheet } from "../../pdf/packet/packet-task.ts";
import { makePrintable } from "../../pdf/printable-text.ts";
import type { ShownExhibit } from "./show-exhibits.ts";

const { exhibits: texts, contents: heading } = packetDocumentTexts;
const papers = { letter: "us-letter", a4: "a4" } as const;

/** A packet as packet.typ reads it. */
export function toSheet(
  contents: PacketContents,
  shown: readonly ShownExhibit[],
  paper: "letter" | "a4",
): PacketSheet {
  return {
    title: contents.title,
    subtitle: contents.subtitle,
    contents: heading,
    paper: papers[paper],
    opening: contents.opening.map(toPart),
    before: contents.before.map(toPart),
    exhibits: shown.map(toExhibit),
    after: contents.after.map(toPart),
  };
}

function toExhibit({ exhibit, shown, copyType }: ShownExhibit): PacketSheet["exhibits"][number] {
  const { number, title, on, proves, fileName, sha256, copySha256 } = exhibit;
  const known: readonly (readonly [label: string, value: string | null])[] = [
    [texts.date, on === null ? texts.noDate : formatRange(on, { year: true })],
    [texts.shows, [...new Set(proves.map(({ type }) => sayTold(type)))].join("; ")],
    [texts.file, fileName],
    [texts.shownAs, copyType === null ? null : texts.viewing[copyType]],
    [texts.hash, copySha256 ?? sha256],
    [texts.hashAsKept, copySha256 === null ? null : sha256],
  ];
  return {
    heading: printable(texts.heading(number, title)),
    fields: known.flatMap(([label, value]) =>
      value === null ? [] : [{ label, value: printable(value) }],
    ),
    shown,
  };
}

function toPart({ id, title, blocks }: PacketPart): PacketSheet["before"][number] {
  return {
    id,
    title,
    blocks: blocks.map((block) => {
      switch (block.kind) {
        case "heading":
        case "text":
        case "signature":
          return { kind: block.kind, text: printable(block.text) };
        case "fields":
          return {
            kind: block.kind,
            fields: block.fields.map(({ label, value }) => ({ label, value: printable(value) })),
          };
        case "table":
          return {
            kind: block.kind,
            head: [...block.head],
            rows: block.rows.map((row) => row.map(printable)),
          };
        default:
          return block satisfies never;
      }
    }),
  };
}

/** Keeps the lines; a hash is broken by the template. */
function printable(words: string): string {
  if (/^[0-9a-f]{64}$/.test(words)) return words;
  return words.replaceAll(/\r\n?/g, "\n").split("\n").map(makePrintable).join("\n");
}
