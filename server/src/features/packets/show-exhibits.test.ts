import { Readable } from "node:stream";
import { expect, test } from "@jest/globals";
import { packetDocumentTexts } from "@recourse/shared/content/pages/packet/packet-document";
import { memoryOfPages, memoryOfText, mostMemoryBytes } from "./packet-memory.ts";
import { showExhibits } from "./show-exhibits.ts";
import type { ViewedExhibit } from "./view-exhibits.ts";

function text(number: number, words: string, contentType = "text/plain"): ViewedExhibit {
  const bytes = Buffer.from(words);
  return {
    exhibit: {
      ...{ id: String(number), source: "paper", title: "Chat", on: null, proves: [], number },
      ...{ leftOutOf: [], fileName: "chat.txt", contentType, flaws: [] },
      ...{ sha256: null, copySha256: null },
    },
    copyType: null,
    view: {
      contentType,
      sizeBytes: bytes.length,
      open: async () => Readable.from([bytes]),
    },
  };
}

const shownOf = async (words: readonly string[]) => {
  const exhibits = words.map((each, index) => text(index + 1, each));
  return (await showExhibits(exhibits, async () => undefined)).map(({ shown }) => shown);
};

test("long texts show as words as long as there is room to set them, and the others by a sheet", async () => {
  const long = "A line of what they wrote to me.\n".repeat(6_000);
  const shown = await shownOf(Array.from({ length: 12 }, () => long));
  const fitting = Math.floor(mostMemoryBytes / memoryOfText(long));
  expect(fitting).toBeLessThan(12);
  expect(shown.filter(({ kind }) => kind === "text")).toHaveLength(fitting);
  const [slip] = shown.filter(({ kind }) => kind === "slip");
  expect(slip).toMatchObject({
    note: expect.stringContaining(packetDocumentTexts.slip.reasons.too_large),
  });
});

test("a text of many short lines counts by its lines, and what comes after it still shows", async () => {
  const [first, second] = await shownOf(["a\n".repeat(99_000), "They called."]);
  expect([first?.kind, second?.kind]).toEqual(["slip", "text"]);
});

test("an e-mail whose page would swallow the memory of the machine goes by a sheet, and the next one shows", async () => {
  const styles = Array.from({ length: 300 }, (_, index) => `<b id=${index}>`).join("");
  const page = `<p>${styles}</p>${"<p>a".repeat(40_000)}`;
  const mails = [page, "<p>They called."].map((html, index) =>
    text(index + 1, `Subject: A\nContent-Type: text/html\n\n${html}`, "message/rfc822"),
  );
  const [first, second] = await showExhibits(mails, async () => undefined);
  expect(first?.shown).toMatchObject({
    note: expect.stringContaining(packetDocumentTexts.slip.reasons.broken),
  });
  expect(second?.shown).toMatchObject({ text: expect.stringContaining("They called.") });
}, 60_000);

test("40 scans of 10 pages and 34 MB have room", () => {
  expect(memoryOfPages(34_000_000, 400)).toBeLessThan(mostMemoryBytes);
});
