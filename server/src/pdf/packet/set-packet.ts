import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { findUnprintable } from "../find-unprintable.ts";
import { compilerFolder, loadCompiler } from "../typst-compiler.ts";
import type { ExhibitKind, PacketSheet } from "./packet-task.ts";

type NamedFile = {
  readonly kind: ExhibitKind;
  readonly path: string;
  readonly bytes: Buffer;
};

/** More than a packet can hold; a page number that no file has makes the compiler tell how many it has. */
const beyondAnyFile = 1_000_000;

/**
 * How many pages a file shows as, and how many bytes go into the packet for them; null where it does not show. Its pages are set once, so
 * that the packet itself cannot stumble over them.
 */
export async function tryExhibit(
  kind: ExhibitKind,
  bytes: Buffer,
): Promise<{ readonly pages: number; readonly sizeBytes: number } | null> {
  const compiler = await loadCompiler();
  const pages = kind === "image" ? 1 : countPages(compiler, bytes);
  if (pages === null) return null;
  const pdf = await setAlone({ kind, bytes, pages });
  globalThis.gc?.();
  if (pdf === null) return null;
  return { pages, sizeBytes: kind === "image" ? pdf.length : bytes.length };
}

type AloneFile = { readonly kind: ExhibitKind; readonly bytes: Buffer; readonly pages: number };

/** One file as a PDF of its own; null where it does not show. What it took goes with the next cleaning. */
export async function setAlone({ kind, bytes, pages }: AloneFile): Promise<Buffer | null> {
  const compiler = await loadCompiler();
  const mainFileContent = await read("try-exhibit.typ");
  compiler.mapShadow(join(compilerFolder, "exhibit"), bytes);
  try {
    const compiled = compiler.compile({ mainFileContent, inputs: { kind, pages: String(pages) } });
    if (compiled.result === null || compiled.hasError()) return null;
    return compiler.pdf(compiled.result);
  } catch {
    return null;
  } finally {
    compiler.unmapShadow(join(compilerFolder, "exhibit"));
    compiler.evictCache(0);
  }
}

/** PDFs of one page as one. Each page keeps the shape that it has. */
export async function joinPages(pages: readonly Buffer[]): Promise<Buffer> {
  const compiler = await loadCompiler();
  for (const [index, page] of pages.entries()) {
    compiler.mapShadow(join(compilerFolder, `page-${index + 1}`), page);
  }
  const mainFileContent = await read("join-pages.typ");
  const compiled = compiler.compile({ mainFileContent, inputs: { pages: String(pages.length) } });
  if (compiled.result === null) throw new Error("pages that were set do not join");
  return compiler.pdf(compiled.result);
}

/** The compiler has no word for the number of pages, but its answer to a page that is not there names it. A test holds it to that. */
function countPages(compiler: NodeCompiler, bytes: Buffer): number | null {
  compiler.mapShadow(join(compilerFolder, "exhibit.pdf"), bytes);
  const mainFileContent = `#image("exhibit.pdf", page: ${beyondAnyFile})`;
  const failure = compiler.compile({ mainFileContent }).takeError();
  const found = /only has (\d+) page/.exec(JSON.stringify(failure?.shortDiagnostics ?? ""));
  return found?.[1] === undefined ? null : Number(found[1]);
}

/** Characters of the words of a packet that no font here has a shape for. The exhibits are no words of ours. */
export async function lookForUnprintable(sheet: PacketSheet): Promise<string[]> {
  const compiler = await loadCompiler();
  try {
    const { result } = await compile(compiler, sheet);
    compiler.pdf(result, { pdfStandard: "ua-1" });
    return [];
  } catch (error) {
    const unprintable = findUnprintable(error);
    if (unprintable.length === 0) throw error;
    return unprintable;
  }
}

/** Sets a packet as a tagged PDF with bookmarks. Without pages of others in it, it is PDF/UA: of those nobody can know how they are tagged. */
export async function setPacket(
  sheet: PacketSheet,
  files: AsyncIterable<NamedFile>,
): Promise<{ readonly pdf: Buffer; readonly pages: number }> {
  const compiler = await loadCompiler();
  for await (const { kind, path, bytes } of files) {
    compiler.mapShadow(join(compilerFolder, path), await asPdf(kind, bytes));
    // The compiler keeps a copy of its own: two of every exhibit would be half of all the memory.
    globalThis.gc?.();
  }
  const { result } = await compile(compiler, sheet);
  // What is laid out needs the files no more by their names, and the compiler need not remember how it came about.
  compiler.resetShadow();
  compiler.evictCache(0);
  globalThis.gc?.();
  const isOursAlone = sheet.exhibits.every(({ shown }) => shown.kind !== "pdf");
  const pdf = compiler.pdf(result, isOursAlone ? { pdfStandard: "ua-1" } : {});
  return { pdf, pages: result.numOfPages };
}

/**
 * The compiler unpacks every picture and keeps it so until all is written: 35 MB for a photo of a phone. So each is made a PDF first, one
 * after the other, in which it lies packed.
 */
async function asPdf(kind: ExhibitKind, bytes: Buffer): Promise<Buffer> {
  if (kind === "pdf") return bytes;
  const pdf = await setAlone({ kind, bytes, pages: 1 });
  if (pdf === null) throw new Error("a picture that was tried does not show");
  return pdf;
}

async function compile(compiler: NodeCompiler, sheet: PacketSheet) {
  const mainFileContent = await read("packet.typ");
  const compiled = compiler.compile({ mainFileContent, inputs: { packet: JSON.stringify(sheet) } });
  const { result } = compiled;
  if (result === null) {
    const diagnostics = compiled.takeError()?.shortDiagnostics ?? [];
    throw new Error(`The packet template does not compile: ${JSON.stringify(diagnostics)}`);
  }
  return { result };
}

function read(name: string): Promise<string> {
  return readFile(new URL(`./${name}`, import.meta.url), "utf8");
}
