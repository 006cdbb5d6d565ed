import { describe, expect, test } from "@jest/globals";
import { type LetterBlock, letterKindSchema } from "@recourse/shared/letters/letter";
import { collectLetterFacts } from "@recourse/shared/letters/letter-facts";
import { exampleCase, fullCase, typedFacts } from "@recourse/shared/letters/letters.fixture";
import { renderLetter } from "@recourse/shared/letters/render-letter";
import type { PrintableLetter } from "./lay-out-letter.ts";
import { type ReadPdf, readPdf } from "./read-pdf.fixture.ts";
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
