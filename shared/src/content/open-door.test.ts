import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";

const folders = ["content", "letters", "rules/packs"];
const files = folders.flatMap((folder) => {
  const path = new URL(`../${folder}/`, import.meta.url);
  return readdirSync(path, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
    .map((name) => [`${folder}/${name}`, readFileSync(new URL(name, path), "utf8")] as const);
});

/** A right may be waived back into time (45 CFR 160.306(b)(3)), so no text of ours tells anybody to give up. */
const closedDoors = [
  /too late/i,
  /no longer (possible to|able to|file|complain)/i,
  /(can ?not|can.t) (file|complain) (any ?more|any longer)/i,
  /(lost|gave up) (your|the) right/i,
  /(time|window|180 days)( for [a-z ]+)? (is|are|has|have) (over|up|expired|run out)/i,
];

describe("no text closes the door", () => {
  test.each(files)("%s", (_, text) => {
    for (const words of closedDoors) expect(text).not.toMatch(words);
  });
});
