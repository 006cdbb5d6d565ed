import { Readable } from "node:stream";
import { deflateSync } from "node:zlib";
import { expect, jest, test } from "@jest/globals";
import { framePng } from "../../features/packets/packet-files.fixture.ts";
import { runPacketChild } from "./run-packet-child.ts";
import { tryExhibits } from "./try-exhibits.ts";

jest.setTimeout(60_000);

/** As large as the photo of a phone, and all of one grey. Unpacked it takes 36 MB: 24 of them are more than a process here may take. */
function makePhoto(grey: number): Buffer {
  const row = Buffer.alloc(1 + 4_000 * 3, grey);
  row[0] = 0;
  const pixels = deflateSync(Buffer.concat(Array.from({ length: 3_000 }, () => row)), { level: 1 });
  return framePng({ width: 4_000, height: 3_000, color: 2 }, pixels);
}

const photos = Array.from({ length: 24 }, (_, index) => makePhoto(index + 1));
const open = photos.map((photo) => async () => Readable.from([photo]));

test("many photos are unpacked one after the other, when they are tried and when they are set", async () => {
  const files = photos.map((photo, index) => ({
    ...{ kind: "image" as const, path: `exhibit-${index}.pdf`, sizeBytes: photo.length },
    open: open[index] ?? (() => Promise.reject(new Error("none"))),
  }));
  const found = await tryExhibits(files, async () => undefined);
  expect(found.map((one) => one?.pages)).toEqual(files.map(() => 1));

  const sheet = {
    ...{ title: "Packet", subtitle: "", contents: "Contents", paper: "us-letter" as const },
    ...{ opening: [], before: [], after: [] },
    exhibits: files.map(({ path }) => ({
      ...{ heading: path, fields: [] },
      shown: { kind: "pdf" as const, path, captions: ["Page 1 of 1"] },
    })),
  };
  const task = {
    ...{ task: "set" as const, sheet },
    files: files.map(({ kind, path, sizeBytes }) => ({ kind, path, sizeBytes })),
  };
  const pages = await runPacketChild(task, open, async ({ answer, take }) => {
    const set = await answer();
    if (set.answer !== "set") return null;
    for await (const _piece of take(set.sizeBytes));
    return set.pages;
  });
  expect(pages).toBe(1 + 2 * files.length);
});
