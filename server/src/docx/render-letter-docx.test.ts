import { describe, expect, test } from "@jest/globals";
import { type LetterBlock, letterKindSchema, toneSchema } from "@recourse/shared/letters/letter";
import { collectLetterFacts } from "@recourse/shared/letters/letter-facts";
import { letterText } from "@recourse/shared/letters/letter-text";
import { exampleCase, fullCase, typedFacts } from "@recourse/shared/letters/letters.fixture";
import { renderLetter } from "@recourse/shared/letters/render-letter";
import type { PrintableLetter } from "../pdf/lay-out-letter.ts";
import { readDocx } from "./read-docx.fixture.ts";
import { renderLetterDocx } from "./render-letter-docx.ts";

function certifiedLetter(edits: Record<string, string> = {}): PrintableLetter {
  const rendering = renderLetter({
    kind: "certified_letter",
    tone: "firm",
    facts: collectLetterFacts(exampleCase()),
    overrides: { facts: {}, edits },
  });
  if (!rendering.available) throw new Error(rendering.message);
  return rendering.letter;
}

const normal = { paper: "letter", print: "normal" } as const;
const write = async (
  letter: PrintableLetter,
  look: Parameters<typeof renderLetterDocx>[1] = normal,
) => readDocx(await renderLetterDocx(letter, look));
const block = (role: LetterBlock["role"], text: string): LetterBlock => ({
  id: text.slice(0, 8),
  role,
  segments: [{ kind: "text", text }],
  edited: true,
});
const flat = (text: string) => text.replaceAll(/\s+/g, " ");

describe("a letter as a Word file", () => {
  test("holds every word of the letter, in order", async () => {
    const letter = certifiedLetter();
    const text = flat((await write(letter)).text);
    let from = 0;
    for (const { segments } of letter.blocks) {
      for (const segment of segments.filter(({ kind }) => kind !== "gap")) {
        const words = flat("text" in segment ? segment.text : "").trim();
        const at = text.indexOf(words, from);
        expect({ words, found: at >= from }).toEqual({ words, found: true });
        from = at;
      }
    }
  });

  test("has one real heading, real paragraphs, and the five points as one list", async () => {
    const { html, warnings } = await write(certifiedLetter());
    expect(warnings).toEqual([]);
    expect(html.match(/<h1>/g)).toHaveLength(1);
    expect(html.match(/<ol>/g)).toHaveLength(1);
    expect(html.match(/<li>/g)).toHaveLength(5);
    expect(html).not.toMatch(/<table|<img|<p><\/p>/);
    expect(html).toContain("PO Box 210<br />Austin, Texas 78701");
  });

  test("letters the points as the letter speaks of them, and says which language it is in", async () => {
    const { numbering, styles } = await write(certifiedLetter());
    expect(numbering).toMatch(/<w:numFmt w:val="lowerLetter"\/>.*<w:lvlText w:val="\(%1\)"\/>/s);
    expect(styles).toMatch(/<w:docDefaults>.*<w:lang w:val="en-US"\/>.*<\/w:docDefaults>/s);
  });

  test("says nothing about names in the properties of the file", async () => {
    const { properties } = await write(certifiedLetter());
    expect(properties).toContain("<dc:title>The certified letter</dc:title>");
    expect(properties).not.toMatch(/Moreno|Reyes|Larkspur|Whitfield/);
  });

  test.each([
    ["letter", "12240", "15840"],
    ["a4", "11906", "16838"],
  ] as const)("comes on %s paper", async (paper, width, height) => {
    const { body } = await write(certifiedLetter(), { paper, print: "normal" });
    expect(body).toMatch(new RegExp(`<w:pgSz w:w="${width}" w:h="${height}"`));
  });

  test("large print has 18 points in all but the addresses, which their windows bound", async () => {
    const { styles, body } = await write(certifiedLetter(), { paper: "letter", print: "large" });
    expect(styles).toMatch(/<w:docDefaults>.*<w:sz w:val="36"\/>.*<\/w:docDefaults>/s);
    const withSize = body.match(/<w:p>.*?<\/w:p>/gs)?.filter((one) => one.includes("<w:sz "));
    expect(withSize?.every((one) => one.includes("<w:framePr"))).toBe(true);
    const { styles: usual } = await write(certifiedLetter());
    expect(usual).toMatch(/<w:docDefaults>.*<w:sz w:val="22"\/>.*<\/w:docDefaults>/s);
  });

  test("a gap is a line to fill, with what belongs there", async () => {
    expect((await write(certifiedLetter())).text).toMatch(
      /_{20,} \(the number from the post office\)/,
    );
  });

  test("a point of several paragraphs keeps one letter", async () => {
    const { html } = await write(certifiedLetter({ point_c: "First part.\n\nSecond part." }));
    expect(html.match(/<li>/g)).toHaveLength(5);
    expect(html).toContain("Second part.");
  });

  test.each([
    "<w:p>&amp;\"'</w:p>",
    "]]><!-- x -->",
    "control \u0007 and \ufffe\uffff in between",
    '{{placeholder}} =HYPERLINK("x")',
  ])("hostile words are words: %j", async (words) => {
    const { text } = await write({ title: words, blocks: [block("paragraph", words)] });
    const kept = words.replace("\u0007", " ").replace("\ufffe\uffff", "");
    expect(flat(text).trim()).toBe(flat(kept).trim());
  });

  test("an empty letter opens too", async () => {
    expect((await write({ title: "Letter", blocks: [] })).text.trim()).toBe("");
  });
});

describe("every kind of letter, in every tone, for the person and for who writes in their name", () => {
  const voices = ["self", "representative", "advocate"] as const;
  const gathered = voices.map((relationship) => {
    const input = fullCase();
    return collectLetterFacts({ ...input, person: { ...input.person, relationship } });
  });

  test.each(letterKindSchema.options)("%s: whole, without a gap", async (kind) => {
    for (const facts of gathered) {
      for (const tone of toneSchema.options) {
        const overrides = { facts: typedFacts, edits: {} };
        const rendering = renderLetter({ kind, tone, facts, overrides });
        if (!rendering.available) throw new Error(rendering.message);
        const { text, html, warnings } = await write(rendering.letter);
        const place = { kind, tone, voice: facts.voice };
        expect({ ...place, warnings }).toEqual({ ...place, warnings: [] });
        expect(text).not.toMatch(/____|undefined|null|\[object/);
        expect(html.match(/<h1>/g)).toHaveLength(1);
        // Every word stands in the file; the letters of the points are made by its list.
        const words = letterText(rendering.letter.blocks).replaceAll(/^\([a-z]\) /gm, "");
        expect(flat(text).trim()).toBe(flat(words).trim());
      }
    }
  });
});
