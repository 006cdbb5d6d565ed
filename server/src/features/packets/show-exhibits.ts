import { packetDocumentTexts } from "@recourse/shared/content/pages/packet/packet-document";
import { nameInZip } from "@recourse/shared/packet/exhibit-files";
import type { ExhibitKind, PacketSheet } from "../../pdf/packet/packet-task.ts";
import { type OpenFile, PacketChildFailed } from "../../pdf/packet/run-packet-child.ts";
import { type FoundPages, tryExhibits } from "../../pdf/packet/try-exhibits.ts";
import { readExhibitText } from "./exhibit-text.ts";
import { readWhole } from "./packet-exhibits.ts";
import { memoryOfPages, memoryOfText, mostMemoryBytes } from "./packet-memory.ts";
import type { ExhibitView, ViewedExhibit } from "./view-exhibits.ts";

/** What is tried out for pages at all. Whether there is room for it is known when they are counted. */
const mostBytesAsPages = 34_000_000;
const mostTextBytes = 200_000;

type Shown = PacketSheet["exhibits"][number]["shown"];
type Reason = keyof typeof packetDocumentTexts.slip.reasons;

/** How one exhibit is shown, and the file that its pages come from. */
export interface ShownExhibit {
  readonly exhibit: ViewedExhibit["exhibit"];
  readonly shown: Shown;
  /** What kind of copy it is that is shown; null where it is the file itself, or a sheet. */
  readonly copyType: ViewedExhibit["copyType"];
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
  exhibits: readonly ViewedExhibit[],
  onTried: (done: number, all: number) => Promise<void>,
): Promise<ShownExhibit[]> {
  const fitting = chooseFitting(exhibits);
  const tried = fitting.map(({ view }) => ({ ...view, kind: kindOf(view) }));
  const results = await tryExhibits(tried, (done) => onTried(done, tried.length));
  const found = new Map(fitting.map(({ exhibit }, index) => [exhibit, results[index] ?? null]));
  let left = mostMemoryBytes;
  const shown: ShownExhibit[] = [];
  for (const one of exhibits) {
    const whole = await showOne(one, found);
    const fits = whole.memory <= left;
    if (fits) left -= whole.memory;
    shown.push(fits ? whole : showSlip(one.exhibit, "too_large"));
  }
  return shown;
}

type Exhibit = ViewedExhibit["exhibit"];
type FittingExhibit = Omit<ViewedExhibit, "view"> & { readonly view: ExhibitView };

/** In the order of the packet, as long as there is room. */
function chooseFitting(exhibits: readonly ViewedExhibit[]): readonly FittingExhibit[] {
  let left = mostBytesAsPages;
  return exhibits.flatMap(({ exhibit, view, copyType }) => {
    const hasPages = typeof view === "object" && !isWords(view);
    if (!hasPages || exhibit.flaws.includes("locked") || view.sizeBytes > left) return [];
    left -= view.sizeBytes;
    return [{ exhibit, view, copyType }];
  });
}

function isWords({ contentType }: ExhibitView): boolean {
  return contentType === null || ["text/plain", "message/rfc822"].includes(contentType);
}

function kindOf({ contentType }: ExhibitView): ExhibitKind {
  return contentType?.startsWith("image/") ? "image" : "pdf";
}

async function showOne(
  { exhibit, view, copyType }: ViewedExhibit,
  tried: ReadonlyMap<Exhibit, FoundPages | null>,
): Promise<ShownExhibit> {
  if (typeof view === "string") return showSlip(exhibit, view);
  if (isWords(view)) return showWords({ exhibit, view, copyType });
  if (exhibit.flaws.includes("locked")) return showSlip(exhibit, "locked");
  const pages = tried.get(exhibit);
  if (pages) return showPages({ exhibit, view, copyType }, pages);
  return showSlip(exhibit, pages === null ? "broken" : "too_large");
}

function showPages({ exhibit, view, copyType }: FittingExhibit, found: FoundPages): ShownExhibit {
  const path = `exhibit-${exhibit.number}.pdf`;
  const captions = Array.from({ length: found.pages }, (_, index) =>
    packetDocumentTexts.exhibits.pageOf(exhibit.number, index + 1, found.pages),
  );
  const { sizeBytes, open } = view;
  return {
    ...{ exhibit, shown: { kind: "pdf", path, captions }, copyType },
    file: { kind: kindOf(view), path, sizeBytes, open },
    memory: memoryOfPages(found.sizeBytes, found.pages),
  };
}

async function showWords({ exhibit, view, copyType }: FittingExhibit): Promise<ShownExhibit> {
  if (view.sizeBytes > mostTextBytes) return showSlip(exhibit, "too_large");
  try {
    const text = await readExhibitText(view.contentType, await readWhole(view));
    if (text === null) return showSlip(exhibit, "no_words");
    const memory = memoryOfText(text);
    return { exhibit, shown: { kind: "text", text }, copyType, file: null, memory };
  } catch (error) {
    if (!(error instanceof PacketChildFailed)) throw error;
    return showSlip(exhibit, "broken");
  }
}

/** A sheet in place of the pages. */
export function showSlip(exhibit: Exhibit, reason: Reason): ShownExhibit {
  const { reasons, note, inZip } = packetDocumentTexts.slip;
  const words = [reasons[reason], note, `${inZip}: ${nameInZip(exhibit)}`].join("\n\n");
  const shown = { kind: "slip", note: words } as const;
  return { exhibit, shown, copyType: null, file: null, memory: 0 };
}
