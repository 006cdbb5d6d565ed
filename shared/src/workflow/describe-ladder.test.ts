import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { describeLadder } from "./describe-ladder.ts";
import { ladder, rungs } from "./ladder.ts";

const guide = readFileSync(new URL("../../../docs/ladder.md", import.meta.url), "utf8");

test("the guide to the ladder says what the table says; npm run write-ladder makes it anew", () => {
  expect(guide).toBe(describeLadder());
});

test("the guide names every event that leads up, and every rung", () => {
  for (const { event } of ladder) expect(guide).toContain(`| \`${event}\` |`);
  for (const rung of rungs) expect(guide).toContain(`| \`${rung}\` |`);
});

test("the diagram has no way down", () => {
  const arrows = [...guide.matchAll(/^ {4}(\w+) --> (\w+):/gm)];
  const names = rungs.map(String);
  expect(arrows.length).toBeGreaterThan(10);
  for (const [, from = "", to = ""] of arrows)
    expect(names.indexOf(to)).toBeGreaterThan(names.indexOf(from));
});
