import type { PlainDate } from "@recourse/shared/calendar/plain-date";
import { packetProblems } from "@recourse/shared/content/pages/packet/packet-problems";
import { describePacket } from "@recourse/shared/packet/describe-packet";
import { nameInZip } from "@recourse/shared/packet/exhibit-files";
import type { PacketContents, PacketFile } from "@recourse/shared/packet/packet";
import { sha256 } from "../../database/seal-events.ts";
import { withWorkspace } from "../../database/tenancy.ts";
import type { Deps } from "../../deps.ts";
import { dateIn } from "../../http/today.ts";
import type { PacketSheet } from "../../pdf/packet/packet-task.ts";
import { runPacketChild } from "../../pdf/packet/run-packet-child.ts";
import { type SealedFile, storeSealed } from "../../storage/store-sealed.ts";
import { copyPictures } from "./copy-pictures.ts";
import { loadExhibits } from "./load-exhibits.service.ts";
import type { PacketExhibit } from "./packet-exhibits.ts";
import { PacketProblem } from "./packet-problem.ts";
import { type ClaimedPacket, type ReadyPacket, scopeOf } from "./packet-queue.repository.ts";
import { toSheet } from "./packet-sheet.ts";
import { loadPacket } from "./packet-source.service.ts";
import { findTimeZone } from "./packets.repository.ts";
import { type ShownExhibit, showExhibits, showSlip } from "./show-exhibits.ts";
import { makeTimelineFiles } from "./timeline-files.ts";
import { viewExhibits } from "./view-exhibits.ts";
import { writeZip } from "./write-zip.ts";

export type Progress = (percent: number) => Promise<void>;

type Loaded = {
  readonly contents: PacketContents;
  readonly exhibits: readonly PacketExhibit[];
  readonly timelineFiles: readonly PacketFile[];
};

/** Makes both files of a packet and puts them into the store, encrypted. Nothing names them until the caller commits the row. */
export async function makePacket(
  deps: Deps,
  claimed: ClaimedPacket,
  progress: Progress,
): Promise<ReadyPacket> {
  const { files } = deps;
  const loaded = await load(deps, claimed);
  await progress(5);
  const made: SealedFile[] = [];
  try {
    const pdf = await makePdf(deps, claimed, loaded, progress);
    made.push(pdf.file);
    await progress(80);
    const zip = await storeSealed(files.dataDir, zipOf(deps, loaded, pdf.file));
    made.push(zip);
    await progress(98);
    return await describeReady(deps, claimed, pdf, zip);
  } catch (error) {
    for (const file of made) await files.remove(file);
    throw error;
  }
}

type MadePdf = { readonly file: SealedFile; readonly pages: number };

/** Copies to look at are needed until the PDF is there, and no longer. */
async function makePdf(
  { files }: Deps,
  { paper }: ClaimedPacket,
  { contents, exhibits }: Loaded,
  progress: Progress,
): Promise<MadePdf> {
  const copies: SealedFile[] = [];
  try {
    const viewed = await viewExhibits(exhibits, {
      files,
      onCopy: (copy) => copies.push(copy),
      onViewed: (done, all) => progress(5 + (20 * done) / all),
    });
    const shown = await showExhibits(viewed, (done, all) => progress(25 + (30 * done) / all));
    const printable = await makePrintable(contents, shown, paper);
    await progress(60);
    return await setPdf(files.dataDir, printable, paper, contents);
  } finally {
    for (const copy of copies) await files.remove(copy);
  }
}

function zipOf(
  { files, clock }: Deps,
  { contents, exhibits, timelineFiles }: Loaded,
  pdf: SealedFile,
) {
  const openPdf = () => files.open(pdf, pdf.key);
  const zipped = exhibits.map(({ exhibit, open }) => ({ name: nameInZip(exhibit), open }));
  const texts = contents.files.map(({ name, text }) => ({
    name,
    text: `${pdf.sha256}  packet.pdf\n${text}`,
  }));
  const small = [...timelineFiles, ...texts];
  return writeZip([{ name: "packet.pdf", open: openPdf }, ...zipped], small, clock.now());
}

async function load({ database, files, clock }: Deps, claimed: ClaimedPacket): Promise<Loaded> {
  const scope = scopeOf(claimed);
  const { loaded, kept } = await withWorkspace(database, scope, async (tx) => {
    const today: PlainDate = dateIn(await findTimeZone(tx, scope), clock.now());
    const loaded = await loadPacket(tx, scope, claimed.caseId, claimed, today);
    if (loaded === null) throw new PacketProblem(packetProblems.gone);
    if (loaded.refused !== null) throw new PacketProblem(packetProblems.refused);
    return { loaded, kept: await loadExhibits(tx, scope, files, loaded) };
  });
  const exhibits = await copyPictures(kept);
  const timelineFiles = makeTimelineFiles(loaded.chain);
  const { timeline } = loaded.source;
  const hashed = timelineFiles.map(({ name, text }) => ({ name, sha256: sha256(text) }));
  const source = {
    ...loaded.source,
    exhibits: exhibits.map(({ exhibit }) => exhibit),
    timeline: timeline && { ...timeline, files: hashed },
  };
  return { contents: describePacket(claimed.kind, source), exhibits, timelineFiles };
}

/** Words that cannot be printed: those of the user are named; an exhibit that holds some goes by a sheet, as its file lies in the ZIP. */
async function makePrintable(
  contents: PacketContents,
  shown: readonly ShownExhibit[],
  paper: ClaimedPacket["paper"],
): Promise<readonly ShownExhibit[]> {
  const unprintable = await look(toSheet(contents, shown.map(withoutPages), paper));
  if (unprintable.length === 0) return shown;
  const printable = shown.map((one) =>
    one.shown.kind === "text" ? showSlip(one.exhibit, "characters") : one,
  );
  const left = await look(toSheet(contents, printable.map(withoutPages), paper));
  if (left.length > 0) throw new PacketProblem(packetProblems.characters(left.join(" ")));
  return shown.map((one) =>
    one.shown.kind === "text" && holdsAny(one.shown.text, unprintable)
      ? showSlip(one.exhibit, "characters")
      : one,
  );
}

function holdsAny(text: string, characters: readonly string[]): boolean {
  return characters.some((one) => text.includes(one));
}

/** Pages of others are no words of ours, and no PDF/UA: the look leaves them out. */
function withoutPages(one: ShownExhibit): ShownExhibit {
  return one.file === null ? one : { ...one, shown: { kind: "slip", note: "" }, file: null };
}

function look(sheet: PacketSheet): Promise<readonly string[]> {
  return runPacketChild({ task: "look", sheet }, [], async ({ answer }) => {
    const looked = await answer();
    return looked.answer === "looked" ? looked.unprintable : [];
  });
}

function setPdf(
  dataDir: string,
  shown: readonly ShownExhibit[],
  paper: ClaimedPacket["paper"],
  contents: PacketContents,
): Promise<MadePdf> {
  const files = shown.flatMap(({ file }) => file ?? []);
  const task = {
    task: "set",
    sheet: toSheet(contents, shown, paper),
    files: files.map(({ kind, path, sizeBytes }) => ({ kind, path, sizeBytes })),
  } as const;
  const opens = files.map(({ open }) => open);
  return runPacketChild(task, opens, async ({ answer, take }) => {
    const set = await answer();
    if (set.answer !== "set") throw new Error("the child answered something else");
    return { file: await storeSealed(dataDir, take(set.sizeBytes)), pages: set.pages };
  });
}

async function describeReady(
  { database, files, clock }: Deps,
  claimed: ClaimedPacket,
  { file: pdf, pages }: MadePdf,
  zip: SealedFile,
): Promise<ReadyPacket> {
  const scope = scopeOf(claimed);
  const [pdfWrappedKey, zipWrappedKey] = await withWorkspace(
    database,
    scope,
    async (tx) =>
      [await files.wrap(tx, scope, pdf.key), await files.wrap(tx, scope, zip.key)] as const,
  );
  return {
    pageCount: pages,
    ...{ pdfStorageKey: pdf.storageKey, pdfWrappedKey, pdfBytes: pdf.sizeBytes },
    pdfSha256: pdf.sha256,
    ...{ zipStorageKey: zip.storageKey, zipWrappedKey, zipBytes: BigInt(zip.sizeBytes) },
    readyAt: clock.now(),
  };
}
