import { getDocument, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";

export interface ReadPdf {
  readonly text: string;
  readonly pages: readonly { readonly text: string; readonly size: readonly [number, number] }[];
  readonly title: string | undefined;
  readonly language: string | undefined;
  readonly metadata: string;
  /** The roles of the structure tree, in reading order. */
  readonly tags: readonly string[];
  /** The bookmarks of the first level. */
  readonly bookmarks: readonly string[];
}

/** Reads a PDF back with a tool that did not write it. */
export async function readPdf(pdf: Buffer): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: VerbosityLevel.ERRORS });
  const document = await task.promise;
  const pages: { text: string; size: [number, number] }[] = [];
  const tags: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const text = items
      .map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : ""))
      .join("");
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
    pages.push({ text, size: [right - left, top - bottom] });
    collectRoles(await page.getStructTree(), tags);
  }
  const { info, metadata } = await document.getMetadata();
  const outline = await document.getOutline();
  await task.destroy();
  return {
    text: pages.map((page) => page.text).join("\n"),
    pages,
    title: textField(info, "Title"),
    language: textField(info, "Language"),
    metadata: metadata === null ? "" : String(metadata.getRaw()),
    tags,
    bookmarks: (outline ?? []).map(({ title }) => title),
  };
}

function textField(info: object, name: string): string | undefined {
  const value: unknown = Reflect.get(info, name);
  return typeof value === "string" ? value : undefined;
}

/** The tree of a page names nodes of other pages too; only those with content are on this one. */
function collectRoles(node: unknown, roles: string[]): boolean {
  if (typeof node !== "object" || node === null) return false;
  if ("type" in node && node.type === "content") return true;
  const own: string[] = [];
  const children = "children" in node && Array.isArray(node.children) ? node.children : [];
  const filled = children.map((child: unknown) => collectRoles(child, own)).some(Boolean);
  if (filled && "role" in node && typeof node.role === "string") roles.push(node.role);
  if (filled) roles.push(...own);
  return filled;
}
