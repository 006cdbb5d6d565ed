import { createHash } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { describeBreak } from "../content/pages/timeline/chain-faults.ts";
import { canonicalEntry } from "./canonical-entry.ts";
import { findBreak, type Sha256 } from "./find-break.ts";
import { caseId, chainOf, harmsOf, noteEvent } from "./timeline.fixture.ts";
import { chainFaultSchema, timelineChainSchema } from "./timeline-chain.ts";

const sha256: Sha256 = (text) => createHash("sha256").update(text, "utf8").digest("hex");

describe("the text of an entry", () => {
  const recordedAt = "2026-10-13T15:00:00.000Z";

  test("has a fixed form that never changes: old seals are made of it", () => {
    const event = {
      ...noteEvent(1),
      note: "é",
      documentIds: ["ABCDEF00-0000-4000-8000-000000000000"],
    };
    expect(canonicalEntry(event, { caseId, recordedAt })).toBe(
      '{"caseId":"7b1f0d9c-52a3-4f36-9a41-0c6f3a0c2f11","details":{"text":"They said number 1"},"documentIds":["abcdef00-0000-4000-8000-000000000000"],"id":"00000000-0000-4000-8000-000000000001","note":"é","occurredOn":{"earliest":"2026-10-12","latest":"2026-10-12"},"recordedAt":"2026-10-13T15:00:00.000Z","recordedBy":"u1","recordedOn":"2026-10-13","sequence":1,"type":"note_added"}',
    );
  });

  test("is the same with no note and no papers, however that is said", () => {
    const plain = canonicalEntry(noteEvent(1), { caseId, recordedAt });
    const said = { ...noteEvent(1), note: undefined, documentIds: [] };
    expect(canonicalEntry(said, { caseId, recordedAt })).toBe(plain);
    expect(plain).toContain('"documentIds":[]');
    expect(plain).toContain('"note":null');
  });
});

describe("checking a timeline", () => {
  test.each([0, 1, 5])("finds nothing in a whole one of %i entries", (count) => {
    const chain = timelineChainSchema.parse(chainOf(count, sha256));
    expect(findBreak(chain, sha256)).toBeNull();
  });

  test.each(harmsOf(sha256))("finds %s", (_name, harm, found) => {
    expect(findBreak(harm(chainOf(5, sha256)), sha256)).toEqual(found);
  });

  test("finds any letter that was changed, at its entry and not before", () => {
    const chain = chainOf(4, sha256);
    fc.assert(
      fc.property(fc.nat(3), fc.nat(), (index, at) => {
        const entries = chain.entries.map((entry, place) =>
          place === index ? { ...entry, text: changeLetter(entry.text, at) } : entry,
        );
        expect(findBreak({ ...chain, entries }, sha256)?.place).toBe(index + 1);
      }),
    );
  });

  test("has words for every fault, with the number of the entry in them", () => {
    for (const fault of chainFaultSchema.options) {
      expect(describeBreak({ place: 17, fault })).toMatch(/^Entry 17 .+\.$/);
    }
  });
});

function changeLetter(text: string, at: number): string {
  const index = at % text.length;
  return `${text.slice(0, index)}${text[index] === "x" ? "y" : "x"}${text.slice(index + 1)}`;
}
