import { expect, test } from "@jest/globals";
import { hasEveryWord } from "./find-by-words.ts";

test.each<[string, boolean]>([
  ["FAX", true],
  ["  lost   fax ", true],
  ["fax letter", false],
  ["fa", true],
  ["   ", true],
])("“The fax was lost” with %j typed: %j", (typed, found) => {
  expect(hasEveryWord("The fax was lost", typed)).toBe(found);
});
