import { packetDocumentTexts } from "@recourse/shared/content/pages/packet/packet-document";
import { nameInZip, showsAsPages } from "@recourse/shared/packet/exhibit-files";
import type { ExhibitKind, PacketSheet } from "../../pdf/packet/packet-task.ts";
import type { OpenFile } from "../../pdf/packet/run-packet-child.ts";
import { type FoundPages, type TriedFile, tryExhibits } from "../../pdf/packet/try-exhibits.ts";
import { readExhibitText } from "./exhibit-text.ts";
import { type PacketExhibit, readWhole } from "./packet-exhibits.ts";
import { memoryOfPages, memoryOfText, mostMemoryBytes } from "./packet-memory.ts";

/** What is tried out for pages at all. Whether there is room for it is known when they are counted. */
const mostBytesAsPages = 34_000_000;
const mostTextBytes = 200_000;

type Shown = PacketSheet["exhibits"][number]["shown"];
type Reason = keyof typeof packetDocumentTexts.slip.reasons;

/** How one exhibit is shown, and the file that its pages come from. */
export interface ShownExhibit {
  readonly exhibit: PacketExhibit["exhibit"];
  readonly shown: Shown;
  readonly file: {
    readonly kind: ExhibitKind;
    readonly path: string;
    readonly sizeBytes: number;
    readonly open: OpenFile;
  } | null;
  /** What it takes to set it, in bytes. */
  readonly memory: number;
}

/**
 * Decides how each exhibit is shown: by its pages, as a text, or by a sheet that names the file and says why. The whole file lies in the
 * ZIP in any case.
 */
export async function showExhibits(
  exhibits: readonly PacketExhibit[],
  onTried: (done: number, all: number) => Promise<void>,
): Promise<ShownExhibit[]> {
  const fitting = chooseFitting(exhibits);
  const tried = [...fitting].map(toTriedFile);
  const results = await tryExhibits(tried, (done) => onTried(done, tried.length));
  const found = new Map([...fitting].map((one, index) => [one, results[index] ?? null]));
  let left = mostMemoryBytes;
  const shown: ShownExhibit[] = [];
  for (const one of exhibits) {
    const pages = found.get(one) ?? null;
    const whole = pages === null ? await showWithoutPages(one, found) : showPages(one, pages);
    const fits = whole.memory <= left;
    if (fits) left -= whole.memory;
    shown.push(fits ? whole : showSlip(one.exhibit, "too_large"));
  }
  return shown;
}

const isPicture = (contentType: string | null) => contentType?.startsWith("image/") === true;

function hasPages({ exhibit: { contentType, flaws } }: PacketExhibit): boolean {
  const isOpen = !flaws.includes("locked");
  return isOpen && showsAsPages(contentType) && !isWords(contentType);
}

function isWords(contentType: string | null): boolean {
  return contentType === null || ["text/plain", "message/rfc822"].includes(contentType);
}

/** In the order of the packet, as long as there is room. */
function chooseFitting(exhibits: readonly PacketExhibit[]): ReadonlySet<PacketExhibit> {
  const chosen = new Set<PacketExhibit>();
  let left = mostBytesAsPages;
  for (const one of exhibits.filter(hasPages)) {
    if (one.sizeBytes > left) continue;
    left -= one.sizeBytes;
    chosen.add(one);
  }
  return chosen;
}

function toTriedFile({ exhibit, sizeBytes, open }: PacketExhibit): TriedFile {
  return { kind: kindOf(exhibit), sizeBytes, open };
}

function kindOf({ contentType }: PacketExhibit["exhibit"]): ExhibitKind {
  return isPicture(contentType) ? "image" : "pdf";
}

function showPages({ exhibit, sizeBytes, open }: PacketExhibit, found: FoundPages): ShownExhibit {
  const path = `exhibit-${exhibit.number}.pdf`;
  const captions = Array.from({ length: found.pages }, (_, index) =>
    packetDocumentTexts.exhibits.pageOf(exhibit.number, index + 1, found.pages),
  );
  return {
    ...{ exhibit, shown: { kind: "pdf", path, captions } },
    file: { kind: kindOf(exhibit), path, sizeBytes, open },
    memory: memoryOfPages(found.sizeBytes, found.pages),
  };
}

async function showWithoutPages(
  one: PacketExhibit,
  tried: ReadonlyMap<PacketExhibit, FoundPages | null>,
): Promise<ShownExhibit> {
  const { exhibit, sizeBytes } = one;
  if (isWords(exhibit.contentType)) {
    if (sizeBytes > mostTextBytes) return showSlip(exhibit, "too_large");
    const text = await readExhibitText(exhibit.contentType, await readWhole(one));
    return text === null
      ? showSlip(exhibit, "type")
      : { exhibit, shown: { kind: "text", text }, file: null, memory: memoryOfText(text) };
  }
  if (exhibit.flaws.includes("locked")) return showSlip(exhibit, "locked");
  if (!showsAsPages(exhibit.contentType)) return showSlip(exhibit, "type");
  return showSlip(exhibit, tried.get(one) === null ? "broken" : "too_large");
}

/** A sheet in place of the pages. */
export function showSlip(exhibit: PacketExhibit["exhibit"], reason: Reason): ShownExhibit {
  const { reasons, note, inZip } = packetDocumentTexts.slip;
  const words = [reasons[reason], note, `${inZip}: ${nameInZip(exhibit)}`].join("\n\n");
  return { exhibit, shown: { kind: "slip", note: words }, file: null, memory: 0 };
}
