import { randomBytes } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { createTestBucket, type TestBucket } from "../testing/test-bucket.ts";
import { type Bucket, checkBucket, createBucket } from "./bucket.ts";
import { listedObjects } from "./bucket-listing.ts";

let store: TestBucket;
let bucket: Bucket;
let folder: string;
beforeAll(async () => {
  store = await createTestBucket();
  bucket = createBucket(store.settings);
  folder = await mkdtemp(path.join(tmpdir(), "recourse-to-bucket-"));
});
afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

async function fileOf(content: Buffer): Promise<string> {
  const file = path.join(folder, randomBytes(4).toString("hex"));
  await writeFile(file, content);
  return file;
}

async function read(name: string, range: { start: number; end: number } | null = null) {
  const found = await bucket.open(name, range);
  return found && Buffer.concat(await found.toArray());
}

test("what was put is there byte by byte, in whole and in part, and gone when it is removed", async () => {
  const content = randomBytes(300_000);
  await bucket.put("files/a", await fileOf(content));
  expect((await read("files/a"))?.equals(content)).toBe(true);
  const part = await read("files/a", { start: 65_530, end: 131_080 });
  expect(part?.equals(content.subarray(65_530, 131_081))).toBe(true);
  await bucket.remove("files/a");
  expect(await read("files/a")).toBeNull();
  await bucket.remove("files/a");
});

test("objects are listed by folder, and copied inside of the store", async () => {
  await bucket.put("files/b", await fileOf(Buffer.from("b")));
  await bucket.copy("files/b", "without-a-row/b");
  expect((await bucket.list("without-a-row")).map(({ name }) => name)).toEqual(["without-a-row/b"]);
  const [listed] = await bucket.list("files");
  expect(Math.abs(Date.now() - Number(listed?.changedAt))).toBeLessThan(60_000);
  expect((await read("without-a-row/b"))?.toString()).toBe("b");
});

test("a long list is read to its end", async () => {
  const asked: string[] = [];
  const page = (name: string, next: string) =>
    `<ListBucketResult>${next}<Contents><Key>${name}</Key><LastModified>2026-11-24T10:00:00.000Z</LastModified></Contents></ListBucketResult>`;
  const pages = [
    page(
      "files/1",
      "<IsTruncated>true</IsTruncated><NextContinuationToken>a&amp;b=</NextContinuationToken>",
    ),
    page("files/2", "<IsTruncated>false</IsTruncated>"),
  ];
  const found = await listedObjects(async (search) => {
    asked.push(search);
    return pages[asked.length - 1] ?? "";
  }, "files");
  expect(found.map(({ name }) => name)).toEqual(["files/1", "files/2"]);
  expect(asked[1]).toContain("continuation-token=a%26b%3D");
});

describe("at the start", () => {
  test("a store that lets us in is used", async () => {
    expect(await checkBucket(bucket, store.settings)).toBe(true);
  });

  test.each([
    ["another key", { accessKeyId: "SOMEBODY" }, /does not let us in: check S3_ACCESS_KEY_ID/],
    ["another bucket", { bucket: "other" }, /has no bucket other: make it, or correct S3_BUCKET/],
  ])("%s is said plainly, and stops it", async (_what, change, words) => {
    const settings = { ...store.settings, ...change };
    await expect(checkBucket(createBucket(settings), settings)).rejects.toThrow(words);
  });

  // The store of the tests looks at the key only, so a wrong secret is answered by one that says no.
  test("a secret that is turned down is said plainly, and stops it", async () => {
    const { settings, close } = await storeThatAnswers(403);
    await expect(checkBucket(createBucket(settings), settings)).rejects.toThrow(
      /does not let us in: check S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY.*Nothing was changed/,
    );
    await close();
  });

  test("a store that is away, or ill, does not keep the app from starting", async () => {
    const away = { ...store.settings, endpoint: "http://127.0.0.1:9" };
    expect(await checkBucket(createBucket(away), away)).toBe(false);
    const { settings, close } = await storeThatAnswers(500);
    expect(await checkBucket(createBucket(settings), settings)).toBe(false);
    await close();
  });
});

async function storeThatAnswers(status: number) {
  const server = createServer((_request, response) => response.writeHead(status).end());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" ? address?.port : 0;
  return {
    settings: { ...store.settings, endpoint: `http://127.0.0.1:${port}` },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
