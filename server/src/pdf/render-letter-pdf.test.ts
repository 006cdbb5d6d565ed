import { describe, expect, test } from "@jest/globals";
import { type LetterBlock, letterKindSchema } from "@recourse/shared/letters/letter";
import { collectLetterFacts } from "@recourse/shared/letters/letter-facts";
import { exampleCase, fullCase, typedFacts } from "@recourse/shared/letters/letters.fixture";
import { renderLetter } from "@recourse/shared/letters/render-letter";
import type { PrintableLetter } from "./lay-out-letter.ts";
import { type PlacedWords, type ReadPdf, readPdf } from "./read-pdf.fixture.ts";
import { type PrintOptions, renderLetterPdf } from "./render-letter-pdf.ts";

function certifiedLetter(
  facts: Record<string, string> = {},
  edits: Record<string, string> = {},
): PrintableLetter {
  const rendering = renderLetter({
    kind: "certified_letter",
    tone: "firm",
    facts: collectLetterFacts(exampleCase()),
    overrides: { facts, edits },
  });
  if (!rendering.available) throw new Error(rendering.message);
  return rendering.letter;
}

const paragraph = (text: string): LetterBlock => ({
  id: "paragraph",
  role: "paragraph",
  segments: [{ kind: "text", text }],
  edited: true,
});

async function print(
  letter: PrintableLetter,
  options: Partial<PrintOptions> = {},
): Promise<ReadPdf> {
  const printed = await renderLetterPdf(letter, {
    ...{ paper: "letter", print: "normal", blankGaps: true },
    ...options,
  });
  if (!printed.ok) throw new Error(printed.unprintable.join());
  return readPdf(printed.pdf);
}

/** Line ends in print are not those of the text. */
const flat = (text: string) => text.replaceAll(/\s+/g, " ");

describe("a printed letter", () => {
  test("holds every word of the letter, in reading order", async () => {
    const { blocks, title } = certifiedLetter();
    const text = flat((await print({ blocks, title })).text);
    let from = 0;
    for (const { segments } of blocks) {
      for (const segment of segments.filter(({ kind }) => kind !== "gap")) {
        const words = flat("text" in segment ? segment.text : "").trim();
        const at = text.indexOf(words, from);
        expect({ words, found: at >= from }).toEqual({ words, found: true });
        from = at;
      }
    }
  });

  test("is tagged PDF/UA-1 with title and language, a heading, and the five points as a list", async () => {
    const pdf = await print(certifiedLetter());
    expect(pdf.metadata).toContain("<pdfuaid:part>1</pdfuaid:part>");
    expect(pdf.title).toBe("The certified letter");
    expect(pdf.language).toBe("en-US");
    const count = (role: string) => pdf.tags.filter((tag) => tag === role).length;
    expect(count("H1")).toBe(1);
    expect(count("L")).toBeGreaterThanOrEqual(1);
    expect(count("Lbl")).toBe(5);
    expect(count("P")).toBeGreaterThan(12);
    expect(pdf.text).toContain("(e)");
  });

  test("says nothing about names in the properties of the file", async () => {
    const { metadata, title } = await print(certifiedLetter());
    expect(metadata + title).not.toMatch(/Moreno|Reyes|Larkspur/);
  });

  test.each([
    ["letter", [612, 792]],
    ["a4", [595, 842]],
  ] as const)("comes on %s paper", async (paper, size) => {
    const pdf = await print(certifiedLetter(), { paper });
    expect(pdf.pages[0]?.size.map(Math.round)).toEqual(size);
  });

  test("numbers its pages only where there are several", async () => {
    const one = await print({ title: "Letter", blocks: [paragraph("Short.")] });
    expect(one.pages).toHaveLength(1);
    expect(one.text).not.toContain("Page");
    const long = await print({
      title: "Letter",
      blocks: Array.from({ length: 60 }, (_, index) => paragraph(`Part ${index}. `.repeat(60))),
    });
    expect(long.pages.length).toBeGreaterThan(4);
    expect(long.pages.at(-1)?.text).toContain(`Page ${long.pages.length} of ${long.pages.length}`);
    expect(long.text).toContain("Part 59.");
  });

  test("a gap prints as a line to fill by hand, or in brackets", async () => {
    const blank = await print(certifiedLetter());
    expect(flat(blank.text)).toMatch(/_{20,} \(the number from the post office\)/);
    const marked = await print(certifiedLetter(), { blankGaps: false });
    expect(flat(marked.text)).toContain("[the number from the post office]");
    expect(marked.text).not.toContain("____");
  });

  test("keeps the recipient in the window of the envelope, however long the return address", async () => {
    const letter = certifiedLetter({ sender_address: "One\nTwo\nThree\nFour\nFive" });
    const text = flat((await print(letter)).text);
    expect(text.indexOf("Five")).toBeLessThan(text.indexOf("Alan Reyes, MD"));
  });
});

describe("in an envelope with two windows", () => {
  /**
   * A #10 envelope (9 1/2 by 4 1/8 inches), seen from the front: the windows in inches from its left and from its bottom. Makers differ by
   * an eighth of an inch; these are the smaller ones.
   */
  const windows = {
    upper: { left: 0.5, bottom: 2.3125, width: 3.5, height: 0.875 },
    lower: { left: 0.5, bottom: 0.625, width: 4, height: 1 },
  } as const;
  const address = "Attention: Health Information Management";
  const long = certifiedLetter({
    sender_address: `${address}\nPO Box 210\nAustin, Texas 78701`,
    doctor_name: "Alan Reyes, MD",
    holder_address: "4100 Medical Parkway, Suite 210\nBuilding C\nAustin, Texas 78756",
  });

  /** Where the window lies on the sheet, which rests on the bottom of the envelope. */
  const onSheet = (
    { left, bottom, width, height }: (typeof windows)["upper" | "lower"],
    fold: number,
  ) => ({
    ...{ left, right: left + width, top: fold - bottom - height, bottom: fold - bottom },
  });
  const firstPanel = ({ words }: ReadPdf, fold: number) =>
    words.filter(({ page, top }) => page === 1 && top < fold - 0.5);
  const isIn = (words: PlacedWords, pane: ReturnType<typeof onSheet>) =>
    words.left > pane.left &&
    words.right < pane.right &&
    words.top > pane.top &&
    words.bottom < pane.bottom;
  const touches = (words: PlacedWords, pane: ReturnType<typeof onSheet>) =>
    words.left < pane.right &&
    words.right > pane.left &&
    words.top < pane.bottom &&
    words.bottom > pane.top;

  const looks = (["letter", "a4"] as const).flatMap((paper) =>
    (["normal", "large"] as const).map((size) => [paper, size] as const),
  );
  test.each(looks)(
    "on %s in %s print each address is whole in its window, and nothing else shows",
    async (paper, size) => {
      const fold = paper === "a4" ? 99 / 25.4 : 11 / 3;
      const pdf = await print(long, { paper, print: size });
      const shown = firstPanel(pdf, fold);
      const seen = (pane: ReturnType<typeof onSheet>) =>
        flat(
          shown
            .filter((words) => touches(words, pane))
            .map(({ text }) => text)
            .join(" "),
        );
      const [upper, lower] = [onSheet(windows.upper, fold), onSheet(windows.lower, fold)];
      expect(seen(upper)).toBe(`Renata Moreno ${address} PO Box 210 Austin, Texas 78701`);
      expect(seen(lower)).toBe(
        "Alan Reyes, MD Larkspur Psychiatry 4100 Medical Parkway, Suite 210 Building C Austin, Texas 78756",
      );
      for (const words of shown.filter((one) => one.left < 3)) {
        expect({ words, whole: isIn(words, upper) || isIn(words, lower) }).toMatchObject({
          whole: true,
        });
      }
    },
  );

  test.each(looks)(
    "on %s in %s print it is folded at its thirds, where the marks are",
    async (paper, size) => {
      const { blocks, title } = long;
      const pdf = await print({ blocks, title }, { paper, print: size });
      const third = paper === "a4" ? 99 / 25.4 : 11 / 3;
      expect(pdf.strokes.map(({ page, fromTop }) => [page, fromTop.toFixed(2)])).toEqual([
        [1, third.toFixed(2)],
        [1, (2 * third).toFixed(2)],
      ]);
    },
  );

  test("an address of many lines is set smaller, and never runs into the letter", async () => {
    const lines = Array.from({ length: 9 }, (_, index) => `Line ${index}`).join("\n");
    const { words } = await print(certifiedLetter({ holder_address: lines }));
    const last = words.find(({ text }) => text.includes("Line 8"));
    const heading = words.find(({ text }) => text.startsWith("Second request"));
    expect(last?.size).toBe(9);
    expect(last?.bottom).toBeLessThan(heading?.top ?? 0);
  });
});

describe("large print", () => {
  test("has 18 points in all but the addresses, which their windows bound", async () => {
    const { words } = await print(certifiedLetter(), { print: "large" });
    const small = words.filter(({ size }) => size < 18);
    expect(new Set(small.map(({ text }) => text))).toEqual(
      new Set([
        "Alan Reyes, MD",
        "Larkspur Psychiatry",
        "4100 Medical Parkway, Suite 210",
        "Austin, Texas 78756",
        "Renata Moreno",
        "PO Box 210",
        "Austin, Texas 78701",
      ]),
    );
    expect(Math.min(...small.map(({ size }) => size))).toBeGreaterThanOrEqual(13);
  });

  test("is as well tagged as normal print", async () => {
    const [normal, large] = await Promise.all([
      print(certifiedLetter()),
      print(certifiedLetter(), { print: "large" }),
    ]);
    const counted = ({ tags }: ReadPdf) =>
      ["H1", "L", "LI", "Lbl"].map((role) => tags.filter((tag) => tag === role).length);
    expect(counted(large).slice(0, 1)).toEqual([1]);
    expect(counted(large)[3]).toBe(counted(normal)[3]);
    expect(large.metadata).toContain("<pdfuaid:part>1</pdfuaid:part>");
  });

  test("holds every word that normal print holds", async () => {
    const bare = ({ text }: ReadPdf) =>
      text.replaceAll(/Page \d+ of \d+/g, "").replaceAll(/\s/g, "").length;
    const [normal, large] = await Promise.all([
      print(certifiedLetter()),
      print(certifiedLetter(), { print: "large" }),
    ]);
    expect(bare(large)).toBe(bare(normal));
  });
});

describe("every kind of letter", () => {
  const facts = collectLetterFacts(fullCase());
  const letters = letterKindSchema.options.map((kind) => {
    const overrides = { facts: typedFacts, edits: {} };
    const rendering = renderLetter({ kind, tone: "legal", facts, overrides });
    if (!rendering.available) throw new Error(rendering.message);
    return rendering.letter;
  });

  // Setting the type is the check: the compiler refuses what PDF/UA does not allow. Reading thirty files back would take long.
  test("prints as PDF/UA-1 on either paper", async () => {
    for (const [index, letter] of letters.entries()) {
      const paper = index % 2 === 0 ? "letter" : "a4";
      const print = index % 3 === 0 ? "large" : "normal";
      const printed = await renderLetterPdf(letter, { paper, print, blankGaps: true });
      expect({ title: letter.title, ok: printed.ok }).toEqual({ title: letter.title, ok: true });
    }
  });
});

describe("hostile words", () => {
  const hostile = [
    '#read("/etc/passwd")',
    '#import "@preview/x:0.1.0": *',
    "*bold* _emph_ $x^2$ @cite <label> `raw` = heading // comment",
    "<script>alert(1)</script>",
    '"} #panic() {"',
    "\\#{1+1} \\n ~ -- ... 'quotes'",
  ];

  test.each(hostile)("are printed as they are: %s", async (words) => {
    const { text } = await print({ title: "Letter", blocks: [paragraph(words)] });
    expect(flat(text)).toContain(flat(words));
    expect(text).not.toContain("root:");
  });

  test("in the title too", async () => {
    const pdf = await print({ title: hostile.join(" "), blocks: [paragraph("x")] });
    expect(pdf.title).toBe(hostile.join(" "));
  });

  test("a word wider than the sheet is broken, and control characters leave a space", async () => {
    const pdf = await print({
      title: "Letter",
      blocks: [paragraph(`${"w".repeat(2000)}\u0007end`)],
    });
    const printed = pdf.text.replaceAll(/[^w]/g, "");
    expect(printed).toHaveLength(2000);
    expect(pdf.text).toMatch(/\send/);
    expect(Math.max(...pdf.text.split("\n").map((line) => line.length))).toBeLessThan(100);
  });

  test("a character without a shape is named, and no broken letter is printed", async () => {
    const letter = { title: "Letter", blocks: [paragraph("private use: \ue0ff")] };
    const printed = await renderLetterPdf(letter, {
      ...{ paper: "letter", print: "normal", blankGaps: true },
    });
    expect(printed).toEqual({ ok: false, unprintable: ["\ue0ff"] });
  });

  test("an empty letter and empty lines still print", async () => {
    expect((await print({ title: "Letter", blocks: [] })).pages).toHaveLength(1);
    const pdf = await print({ title: "Letter", blocks: [paragraph("one\n\n\n\ntwo\nthree\n")] });
    expect(flat(pdf.text).trim()).toBe("one two three");
  });
});
