import type { LetterFileQuery, LetterPrint } from "@recourse/shared/api/letters";
import type { IFrameOptions, IParagraphOptions, ISectionOptions, Paragraph } from "docx";
import {
  blankFor,
  type LetterSheet,
  layOutLetter,
  type PrintableLetter,
  type Words,
} from "../pdf/lay-out-letter.ts";
import {
  type AddressWindow,
  addressWindows,
  bodyTop,
  inch,
  leftEdge,
  lineHeight,
  sizeInWindow,
} from "./address-windows.ts";

type Docx = typeof import("docx");

/** In twentieths of a point: Word's own measure. */
const paperSizes = {
  letter: { width: 12_240, height: 15_840 },
  a4: { width: 11_906, height: 16_838 },
} as const;

/** In half points. Large print is 18 points. */
const sizes: Readonly<Record<LetterPrint, { readonly body: number; readonly heading: number }>> = {
  normal: { body: 22, heading: 25 },
  large: { body: 36, heading: 40 },
};

/** On every machine; ours is not. */
const font = "Arial";
const points = "points";

/**
 * Sets a letter as a Word file to change and to send on: a real heading, real paragraphs, the points as a list, and the language of the
 * words, so that a screen reader reads it right. The addresses are ordinary paragraphs in their order, in frames that put them where the windows
 * of a #10 envelope show them. A missing fact is a line to fill.
 */
export async function renderLetterDocx(
  letter: PrintableLetter,
  { paper, print }: LetterFileQuery,
): Promise<Buffer> {
  // It takes some 30 MB: it is loaded with the first file, not with the app.
  const docx = await import("docx");
  const document = new docx.Document({
    title: letter.title,
    creator: "Recourse",
    lastModifiedBy: "Recourse",
    styles: describeStyles(print),
    numbering: { config: [{ reference: points, levels: [describePoints(docx)] }] },
    sections: [describeSection(docx, layOutLetter(letter.blocks, blankFor), { paper, print })],
  });
  return docx.Packer.toBuffer(document);
}

function describeStyles(print: LetterPrint) {
  const { body, heading } = sizes[print];
  return {
    default: {
      document: {
        run: { font, size: body, language: { value: "en-US" } },
        paragraph: { spacing: { after: 200, line: 276 } },
      },
      heading1: {
        run: { font, size: heading, bold: true, color: "000000" },
        paragraph: { spacing: { before: 280, after: 200 }, keepNext: true },
      },
    },
  };
}

function describePoints({ AlignmentType, LevelFormat }: Docx) {
  return {
    level: 0,
    format: LevelFormat.LOWER_LETTER,
    text: "(%1)",
    alignment: AlignmentType.START,
    style: { paragraph: { indent: { left: 500, hanging: 500 } } },
  };
}

function describeSection(docx: Docx, sheet: LetterSheet, look: LetterFileQuery): ISectionOptions {
  const side = leftEdge * inch;
  const margin = { top: inch, right: side, bottom: inch, left: side };
  return {
    // The first page has no number: most letters are one page.
    properties: { titlePage: true, page: { size: paperSizes[look.paper], margin } },
    footers: { default: numberPages(docx), first: new docx.Footer({ children: [] }) },
    children: writeSheet(docx, sheet, look),
  };
}

function numberPages({ AlignmentType, Footer, PageNumber, Paragraph, TextRun }: Docx) {
  const children = ["Page ", PageNumber.CURRENT, " of ", PageNumber.TOTAL_PAGES];
  return new Footer({
    children: [
      new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children })] }),
    ],
  });
}

function writeSheet(
  docx: Docx,
  { sender, date, delivery, recipient, body }: LetterSheet,
  { paper, print }: LetterFileQuery,
): Paragraph[] {
  const windows = addressWindows(paper);
  const write = (words: Words | undefined, look: IParagraphOptions = {}) =>
    (words?.paragraphs ?? []).map((lines) => writeLines(docx, lines, look));
  const address = (words: Words | undefined, window: AddressWindow) =>
    words === undefined ? [] : writeAddress(docx, words, window, sizes[print].body / 2);
  return [
    ...address(sender, windows.sender),
    ...[date, delivery]
      .flatMap((words) => words?.paragraphs ?? [])
      // What comes first in the text keeps all of it below the windows.
      .map((lines, index) => writeLines(docx, lines, index === 0 ? belowWindows : {})),
    ...address(recipient, windows.recipient),
    ...body.flatMap((part) => {
      if (part.role === "points") return part.points.flatMap((point) => writePoint(docx, point));
      if (part.role === "signing") {
        // Closing words, room for a signature, and the name: never torn apart by a page.
        return [
          ...write(part.above, { keepNext: true, keepLines: true }),
          ...write(part.name, { keepLines: true, spacing: { before: 900 } }),
        ];
      }
      if (part.role === "text") return write(part);
      return [writeLines(docx, part.paragraphs.flat(), { heading: docx.HeadingLevel.HEADING_1 })];
    }),
  ];
}

const belowWindows = { spacing: { before: (bodyTop - 1) * inch } };

/** Paragraphs in a frame that stays at its place on the sheet. At least as tall as its window: an address that is longer is not cut off. */
function writeAddress(
  docx: Docx,
  words: Words,
  window: AddressWindow,
  bodySize: number,
): Paragraph[] {
  const size = sizeInWindow(words, window, bodySize);
  const frame: IFrameOptions = {
    type: "absolute",
    position: { x: leftEdge * inch, y: Math.round(window.top * inch) },
    width: Math.round(window.width * inch),
    height: Math.round(window.height * inch),
    rule: docx.HeightRule.ATLEAST,
    anchor: { horizontal: docx.FrameAnchorType.PAGE, vertical: docx.FrameAnchorType.PAGE },
    wrap: docx.FrameWrap.AROUND,
  };
  const spacing = {
    after: 0,
    line: Math.round(size * lineHeight * 20),
    lineRule: docx.LineRuleType.EXACT,
  };
  return words.paragraphs.map((lines) => writeLines(docx, lines, { frame, spacing }, size));
}

/** The letter stands before the first paragraph of a point; the others lie under it. */
function writePoint(docx: Docx, { paragraphs: [first = [], ...others] }: Words): Paragraph[] {
  return [
    writeLines(docx, first, { numbering: { reference: points, level: 0 } }),
    ...others.map((lines) => writeLines(docx, lines, { indent: { left: 500 } })),
  ];
}

/** Lines of one paragraph, such as an address, are breaks in it and not paragraphs of their own. */
function writeLines(
  { Paragraph, TextRun }: Docx,
  lines: readonly string[],
  look: IParagraphOptions,
  /** In points; left out: that of the letter. */
  size?: number,
): Paragraph {
  const runs = lines.map(
    (line, index) =>
      new TextRun({
        text: makeStorable(line),
        ...(index > 0 ? { break: 1 } : {}),
        ...(size === undefined ? {} : { size: size * 2 }),
      }),
  );
  return new Paragraph({ ...look, children: runs });
}

/** XML has no place for these, and a file with them does not open. */
function makeStorable(line: string): string {
  return line.replaceAll(/\p{Cs}|[\ufffe\uffff]/gu, "");
}
