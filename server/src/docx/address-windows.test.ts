import { describe, expect, test } from "@jest/globals";
import { collectLetterFacts } from "@recourse/shared/letters/letter-facts";
import { exampleCase } from "@recourse/shared/letters/letters.fixture";
import { renderLetter } from "@recourse/shared/letters/render-letter";
import { widthInArial } from "./arial-widths.ts";
import { readDocx } from "./read-docx.fixture.ts";
import { renderLetterDocx } from "./render-letter-docx.ts";

type Look = Parameters<typeof renderLetterDocx>[1];

/**
 * A #10 envelope (9 1/2 by 4 1/8 inches), seen from the front: the windows in inches from its left and from its bottom. The smaller ones of
 * what makers offer, as in the test of the PDF.
 */
const windows = {
  sender: { left: 0.5, bottom: 2.3125, width: 3.5, height: 0.875 },
  recipient: { left: 0.5, bottom: 0.625, width: 4, height: 1 },
} as const;

/** Where a window lies on the sheet, which rests on the bottom of the envelope. */
function onSheet(name: keyof typeof windows, paper: Look["paper"]) {
  const fold = paper === "a4" ? 99 / 25.4 : 11 / 3;
  const { left, bottom, width, height } = windows[name];
  return { left, right: left + width, top: fold - bottom - height, bottom: fold - bottom };
}

const perInch = 1440;

/** A paragraph of the file, by what Word would read of it. Measures in inches, sizes in points. */
function readParagraphs(body: string) {
  return [...body.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([xml]) => {
    const value = (tag: string, name: string) =>
      new RegExp(`<w:${tag} [^>]*w:${name}="([^"]+)"`).exec(xml)?.[1] ?? null;
    const inches = (tag: string, name: string) => Number(value(tag, name)) / perInch;
    const lines = xml
      .split("<w:br/>")
      .map((part) => [...part.matchAll(/<w:t[ >][^<]*<\/w:t>|<w:t>[^<]*/g)].join(""))
      .map((part) => part.replaceAll(/<[^>]*>/g, ""));
    return {
      text: lines.join("\n"),
      lines,
      frame: xml.includes("<w:framePr")
        ? {
            left: inches("framePr", "x"),
            top: inches("framePr", "y"),
            width: inches("framePr", "w"),
            anchors: [value("framePr", "hAnchor"), value("framePr", "vAnchor")],
            rule: value("framePr", "hRule"),
          }
        : null,
      before: inches("spacing", "before"),
      line: inches("spacing", "line"),
      size: Number(value("sz", "val")) / 2,
    };
  });
}

async function read(look: Look, facts: Record<string, string> = {}) {
  const rendering = renderLetter({
    kind: "certified_letter",
    tone: "firm",
    facts: collectLetterFacts(exampleCase()),
    overrides: { facts, edits: {} },
  });
  if (!rendering.available) throw new Error(rendering.message);
  return readParagraphs((await readDocx(await renderLetterDocx(rendering.letter, look))).body);
}

const address = "Attention: Health Information Management";
const long = {
  sender_address: `${address}\nPO Box 210\nAustin, Texas 78701`,
  holder_address: "4100 Medical Parkway, Suite 210\nBuilding C\nAustin, Texas 78756",
};

describe("in a Word file", () => {
  const looks = (["letter", "a4"] as const).flatMap((paper) =>
    (["normal", "large"] as const).map((print) => ({ paper, print })),
  );
  test.each(looks)(
    "on $paper in $print print each address is whole in its window",
    async (look) => {
      const framed = (await read(look, long)).filter(({ frame }) => frame !== null);
      expect(framed.map(({ text }) => text)).toEqual([
        `Renata Moreno\n${long.sender_address}`,
        `Alan Reyes, MD\nLarkspur Psychiatry\n${long.holder_address}`,
      ]);
      for (const [index, name] of (["sender", "recipient"] as const).entries()) {
        const { frame, line, lines, size } = framed[index] ?? {};
        if (!frame || !line || !lines || !size) throw new Error("no frame");
        const pane = onSheet(name, look.paper);
        expect(frame).toMatchObject({ anchors: ["page", "page"], rule: "atLeast" });
        expect(frame.left).toBeGreaterThan(pane.left);
        expect(frame.left + frame.width).toBeLessThan(pane.right);
        const widest = Math.max(...lines.map((text) => widthInArial(text, size))) / 72;
        expect(widest).toBeLessThanOrEqual(frame.width);
        expect(frame.top).toBeGreaterThan(pane.top);
        expect(frame.top + lines.length * line).toBeLessThan(pane.bottom);
        expect(size).toBeGreaterThanOrEqual(9);
      }
    },
  );

  test.each(looks)("on $paper in $print print nothing else shows in a window", async (look) => {
    const [first] = (await read(look)).filter(({ frame }) => frame === null);
    expect(first?.text).toBe("November\u00a019, 2026");
    // One inch is the margin of the sheet.
    expect(1 + (first?.before ?? 0)).toBeGreaterThan(onSheet("recipient", look.paper).bottom);
  });

  test("a short address has the size of the letter, and a taller one is set smaller", async () => {
    const sizesOf = async (print: Look["print"], facts = {}) =>
      (await read({ paper: "letter", print }, facts))
        .filter(({ frame }) => frame !== null)
        .map(({ size }) => size);
    expect(await sizesOf("normal")).toEqual([11, 11]);
    // Three and four lines of 18 points are taller than the windows.
    for (const size of await sizesOf("large")) expect(size).toBeGreaterThanOrEqual(12);
    const lines = Array.from({ length: 9 }, (_, index) => `Line ${index}`).join("\n");
    expect((await sizesOf("normal", { holder_address: lines }))[1]).toBe(9);
  });

  test("the addresses stay in the order in which the letter is read", async () => {
    const texts = (await read({ paper: "letter", print: "normal" })).map(({ text }) => text);
    const at = (words: string) => texts.findIndex((text) => text.includes(words));
    const order = [
      "Renata Moreno",
      "November",
      "By certified mail",
      "Alan Reyes",
      "Second request",
    ];
    expect(order.map(at)).toEqual([0, 1, 2, 3, 4]);
  });
});
