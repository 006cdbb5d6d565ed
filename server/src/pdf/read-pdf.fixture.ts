import { getDocument, OPS, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";

/** Words on a page, in inches from the top left corner of the sheet, and the size of the type in points. */
export interface PlacedWords {
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly size: number;
}

export interface ReadPdf {
  readonly text: string;
  readonly pages: readonly { readonly text: string; readonly size: readonly [number, number] }[];
  readonly title: string | undefined;
  readonly language: string | undefined;
  readonly metadata: string;
  /** The roles of the structure tree, in reading order. */
  readonly tags: readonly string[];
  readonly words: readonly PlacedWords[];
  /** Lines that are drawn, by where they begin. */
  readonly strokes: readonly Stroke[];
}

interface Stroke {
  readonly page: number;
  /** In inches. */
  readonly left: number;
  readonly fromTop: number;
}

/** Reads a PDF back with a tool that did not write it. */
export async function readPdf(pdf: Buffer): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: VerbosityLevel.ERRORS });
  const document = await task.promise;
  const pages: { text: string; size: [number, number] }[] = [];
  const tags: string[] = [];
  const words: PlacedWords[] = [];
  const strokes: Stroke[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const text = items
      .map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : ""))
      .join("");
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
    pages.push({ text, size: [right - left, top - bottom] });
    words.push(...items.flatMap((item) => placeWords(item, number, top)));
    const { fnArray, argsArray } = await page.getOperatorList();
    strokes.push(...findStrokes(fnArray, argsArray, number, top));
    collectRoles(await page.getStructTree(), tags);
  }
  const { info, metadata } = await document.getMetadata();
  await task.destroy();
  return {
    text: pages.map((page) => page.text).join("\n"),
    pages,
    title: textField(info, "Title"),
    language: textField(info, "Language"),
    metadata: metadata === null ? "" : String(metadata.getRaw()),
    tags,
    words,
    strokes,
  };
}

const perInch = 72;

function placeWords(item: object, page: number, sheetTop: number): PlacedWords[] {
  if (!("str" in item && "transform" in item && "width" in item)) return [];
  const { str, transform, width } = item;
  if (typeof str !== "string" || str.trim() === "" || !Array.isArray(transform)) return [];
  const [size, x, baseline] = [transform[3], transform[4], transform[5]].map(Number);
  if (size === undefined || x === undefined || baseline === undefined) return [];
  const fromTop = (sheetTop - baseline) / perInch;
  return [
    {
      ...{ page, text: str, size },
      left: x / perInch,
      right: (x + Number(width)) / perInch,
      // The height of a capital, and what hangs below the line.
      top: fromTop - (size * 0.7) / perInch,
      bottom: fromTop + (size * 0.25) / perInch,
    },
  ];
}

/** A line is a path that is stroked, in the place that the transform before it sets. */
function findStrokes(
  operators: readonly number[],
  args: readonly unknown[],
  page: number,
  sheetTop: number,
): Stroke[] {
  let place: unknown = null;
  return operators.flatMap((operator, index) => {
    const given: unknown = args[index];
    if (operator === OPS.transform) place = given;
    const isStroke =
      operator === OPS.constructPath && Array.isArray(given) && given[0] === OPS.stroke;
    if (!isStroke || !Array.isArray(place)) return [];
    const [x, y] = [Number(place[4]), Number(place[5])];
    return [{ page, left: x / perInch, fromTop: (sheetTop - y) / perInch }];
  });
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
