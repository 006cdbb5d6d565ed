import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { splitLetter } from "./split-letter.ts";

const label = (part: number, parts: number) => `Part ${part} of ${parts}`;
const split = (text: string, limit: number) => splitLetter(text, limit, label);
const paragraph = (word: string, times: number) =>
  Array.from({ length: times }, () => word).join(" ");
const unlabelled = (parts: readonly string[]) =>
  parts.map((part) => part.replace(/^Part \d+ of \d+\n\n/, ""));

describe("a letter in parts", () => {
  test("is one part without a label where it fits", () => {
    expect(split("a".repeat(300), 300)).toEqual(["a".repeat(300)]);
  });

  test("is cut at the end of a paragraph, and each part says which it is", () => {
    const [one, two, three] = [paragraph("one", 40), paragraph("two", 20), paragraph("three", 20)];
    expect(split([one, two, three].join("\n\n"), 270)).toEqual([
      `Part 1 of 2\n\n${one}\n\n${two}`,
      `Part 2 of 2\n\n${three}`,
    ]);
  });

  test("a paragraph that is too long is cut at the end of a sentence", () => {
    const sentence = "This sentence says one thing (45 CFR 164.524).";
    const parts = unlabelled(split(paragraph(sentence, 12), 200));
    for (const part of parts) expect(part.endsWith("164.524).")).toBe(true);
  });

  test("a sentence that is too long is cut between words", () => {
    const parts = unlabelled(split(paragraph("word", 200), 200));
    expect(parts.length).toBeGreaterThan(4);
    for (const part of parts) expect(part).toMatch(/^word( word)*$/);
  });

  test("a character of two halves stays whole", () => {
    for (const part of unlabelled(split("😀".repeat(300), 200))) expect(part).toMatch(/^(😀)+$/u);
    for (const part of unlabelled(split(`a${"😀".repeat(300)}`, 200)))
      expect(part).toMatch(/^a?(😀)+$/u);
  });

  test("a limit that no letter fits is taken for the shortest message", () => {
    const text = paragraph("word", 200);
    expect(split(text, 0)).toEqual(split(text, 200));
  });

  test("no part is too long, and together they hold every word in order", () => {
    const words = fc.array(
      fc.oneof(fc.string(), fc.constantFrom("\n\n", "\n", ". ", " ", "paragraph ", "x".repeat(90))),
      { maxLength: 120 },
    );
    fc.assert(
      fc.property(words, fc.integer({ min: 200, max: 900 }), (pieces, limit) => {
        const text = pieces.join("");
        const parts = split(text, limit);
        for (const part of parts) expect(part.length).toBeLessThanOrEqual(limit);
        const bare = (one: string) => one.replaceAll(/\s/g, "");
        const joined = parts.length === 1 ? parts : unlabelled(parts);
        expect(bare(joined.join(""))).toBe(bare(text));
      }),
    );
  });
});
