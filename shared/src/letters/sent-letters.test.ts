import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { z } from "zod";
import { frozenLetterSchema } from "./frozen-letter.ts";
import { letterHashText } from "./letter-text.ts";

/** Letters as the database keeps them, sent in November 2026, with the SHA-256 of that day. Never made anew: they stand for what people have sent. */
const sentLetters = z
  .array(z.object({ name: z.string(), frozen: z.unknown(), textHash: z.string() }))
  .parse(JSON.parse(readFileSync(new URL("sent-letters.fixture.json", import.meta.url), "utf8")));

const hashOf = (frozen: unknown) =>
  createHash("sha256")
    .update(letterHashText(frozenLetterSchema.parse(frozen).blocks), "utf8")
    .digest("hex");

describe("a letter that was sent before gives the same bytes for ever", () => {
  test.each(sentLetters)("$name", ({ frozen, textHash }) => {
    expect(hashOf(frozen)).toBe(textHash);
  });

  test("each form is there: points, gaps, facts, own words", () => {
    const blocks = sentLetters.flatMap(({ frozen }) => frozenLetterSchema.parse(frozen).blocks);
    const kinds = new Set(blocks.flatMap(({ segments }) => segments.map(({ kind }) => kind)));
    expect([...kinds].toSorted()).toEqual(["fact", "gap", "text"]);
    expect(blocks.filter(({ role }) => role === "point").length).toBeGreaterThan(2);
    expect(blocks.some(({ edited }) => edited)).toBe(true);
  });
});
