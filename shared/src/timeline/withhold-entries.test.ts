import { createHash } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { findBreak, type Sha256 } from "./find-break.ts";
import { partialHarmsOf, partialOf } from "./partial-chain.fixture.ts";
import { chainOf } from "./timeline.fixture.ts";
import { chainFileSchema, type PartialChain } from "./timeline-chain.ts";
import { countWithheld } from "./withhold-entries.ts";

const sha256: Sha256 = (text) => createHash("sha256").update(text, "utf8").digest("hex");
const five = chainOf(5, sha256);
const partial = partialOf(five, [1, 4], sha256);

/** A chain of up to eight notes, and the places that can be read. */
const anyPartial = fc.integer({ min: 1, max: 8 }).chain((count) =>
  fc.subarray(Array.from({ length: count }, (_, index) => index + 1)).map((places) => ({
    places,
    chain: partialOf(chainOf(count, sha256), places, sha256),
  })),
);

describe("a chain with withheld entries", () => {
  test("holds as it did, keeps its head, and says nothing of what is withheld", () => {
    fc.assert(
      fc.property(anyPartial, ({ places, chain }) => {
        const { length, entries } = chain;
        expect(findBreak(chainFileSchema.parse(chain), sha256)).toBeNull();
        expect(chain.head).toBe(chainOf(length, sha256).head);
        expect(countWithheld(chain)).toBe(length - places.length);
        entries.forEach((entry, index) => {
          const place = index + 1;
          expect(JSON.stringify(entry).includes(`number ${place}`)).toBe(places.includes(place));
        });
      }),
    );
  });

  test.each(partialHarmsOf(sha256))("does not hold with %s", (_name, harm, found) => {
    expect(findBreak(harm(partial), sha256)).toEqual(found);
  });

  test("does not hold with any letter of any text, digest or seal changed, and not before that place", () => {
    fc.assert(
      fc.property(anyPartial, fc.nat(), fc.nat(), fc.boolean(), (any, which, at, ofSeal) => {
        const index = which % any.chain.length;
        const entries = any.chain.entries.map((entry, place) => {
          if (place !== index) return entry;
          if (ofSeal) return { ...entry, seal: changeLetter(entry.seal, at) };
          return "text" in entry
            ? { ...entry, text: changeLetter(entry.text, at) }
            : { ...entry, digest: changeLetter(entry.digest, at) };
        });
        expect(findBreak({ ...any.chain, entries }, sha256)?.place).toBe(index + 1);
      }),
    );
  });

  test("does not hold with an entry taken out, told twice or moved", () => {
    fc.assert(
      fc.property(anyPartial, fc.nat(), fc.nat(), (any, which, to) => {
        const { entries, length } = any.chain;
        const [from, place] = [which % length, to % length];
        const taken = entries.slice(from, from + 1);
        const without = entries.toSpliced(from, 1);
        const broken = (changed: PartialChain["entries"]) =>
          findBreak({ ...any.chain, entries: changed }, sha256);
        expect(broken(without)).not.toBeNull();
        expect(broken(entries.toSpliced(from, 0, ...taken))).not.toBeNull();
        if (place !== from) expect(broken(without.toSpliced(place, 0, ...taken))).not.toBeNull();
      }),
    );
  });
});

describe("a file is no chain", () => {
  const [shown, withheld] = partial.entries;
  test.each<[string, unknown]>([
    ["that says it is whole and withholds an entry", { ...five, entries: partial.entries }],
    [
      "with an entry that is both shown and withheld",
      { ...partial, entries: [{ ...withheld, ...shown }] },
    ],
    ["with an entry that is neither", { ...partial, entries: [{ seal: shown?.seal }] }],
    [
      "with a digest that is none",
      { ...partial, entries: [{ seal: withheld?.seal, digest: "withheld" }] },
    ],
    ["of another form", { ...partial, form: "recourse-timeline-2" }],
  ])("%s", (_what, file) => {
    expect(chainFileSchema.safeParse(partial).success).toBe(true);
    expect(chainFileSchema.safeParse(file).success).toBe(false);
  });
});

function changeLetter(text: string, at: number): string {
  const index = at % text.length;
  return `${text.slice(0, index)}${text[index] === "1" ? "2" : "1"}${text.slice(index + 1)}`;
}
