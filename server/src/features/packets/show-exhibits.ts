import { packetDocumentTexts } from "@recourse/shared/content/pages/packet/packet-document";
import { nameInZip, showsAsPages } from "@recourse/shared/packet/exhibit-files";
import type { PacketSheet } from "../../pdf/packet/packet-task.ts";
import type { OpenFile } from "../../pdf/packet/run-packet-child.ts";
import { type TriedFile, tryExhibits } from "../../pdf/packet/try-exhibits.ts";
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
    readonly path: string;
    readonly sizeBytes: number;
    readonly open: OpenFile;
  } | null;
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
  const counts = await tryExhibits(tried, (done) => onTried(done, tried.length));
  const pages = new Map([...fitting].map((one, index) => [one, counts[index] ?? null]));
  let left = mostMemoryBytes;
  const shown: ShownExhibit[] = [];
  for (const one of exhibits) {
    const count = pages.get(one) ?? null;
    const whole = count === null ? await showWithoutPages(one, pages) : showPages(one, count);
    const needed = memoryOf(whole);
    const fits = needed <= left;
    if (fits) left -= needed;
    shown.push(fits ? whole : showSlip(one.exhibit, "too_large"));
  }
  return shown;
}

function memoryOf({ shown, file }: ShownExhibit): number {
  if (shown.kind === "text") return memoryOfText(shown.text);
  if (shown.kind === "slip" || file === null) return 0;
  return memoryOfPages(file.sizeBytes, shown.captions.length);
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
  return { kind: isPicture(exhibit.contentType) ? "image" : "pdf", sizeBytes, open };
}

function showPages({ exhibit, sizeBytes, open }: PacketExhibit, count: number): ShownExhibit {
  const kind = isPicture(exhibit.contentType) ? "image" : "pdf";
  // The compiler tells a picture by its content.
  const path = kind === "image" ? `exhibit-${exhibit.number}` : `exhibit-${exhibit.number}.pdf`;
  const captions = Array.from({ length: count }, (_, index) =>
    packetDocumentTexts.exhibits.pageOf(exhibit.number, index + 1, count),
  );
  return { exhibit, shown: { kind, path, captions }, file: { path, sizeBytes, open } };
}

async function showWithoutPages(
  one: PacketExhibit,
  tried: ReadonlyMap<PacketExhibit, number | null>,
): Promise<ShownExhibit> {
  const { exhibit, sizeBytes } = one;
  if (isWords(exhibit.contentType)) {
    if (sizeBytes > mostTextBytes) return showSlip(exhibit, "too_large");
    const text = await readExhibitText(exhibit.contentType, await readWhole(one));
    return text === null
      ? showSlip(exhibit, "type")
      : { exhibit, shown: { kind: "text", text }, file: null };
  }
  if (exhibit.flaws.includes("locked")) return showSlip(exhibit, "locked");
  if (!showsAsPages(exhibit.contentType)) return showSlip(exhibit, "type");
  return showSlip(exhibit, tried.get(one) === null ? "broken" : "too_large");
}

/** A sheet in place of the pages. */
export function showSlip(exhibit: PacketExhibit["exhibit"], reason: Reason): ShownExhibit {
  const { reasons, note, inZip } = packetDocumentTexts.slip;
  const words = [reasons[reason], note, `${inZip}: ${nameInZip(exhibit)}`].join("\n\n");
  return { exhibit, shown: { kind: "slip", note: words }, file: null };
}
