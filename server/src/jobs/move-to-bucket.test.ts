import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { withWorkspace } from "../database/tenancy.ts";
import { createBucket } from "../storage/bucket.ts";
import { objectName } from "../storage/bucket-names.ts";
import { newStorageKey, pathInStore } from "../storage/file-store.ts";
import { createTestApp, type TestApp } from "../testing/test-app.ts";
import { createTestBucket, type TestBucket } from "../testing/test-bucket.ts";
import type { TestUser } from "../testing/test-user.ts";
import { moveToBucket } from "./move-to-bucket.ts";
import { sweepFiles } from "./sweep-files.ts";

let store: TestBucket;
let app: TestApp;
let user: TestUser;
let caseId: string;
beforeAll(async () => {
  store = await createTestBucket();
  app = await createTestApp({ env: { bucket: store.settings } });
  user = await app.signUp();
});
beforeEach(async () => {
  const body = { person: { name: "Ada" }, holder: { name: "Cedar Clinic" } };
  caseId = (await user.post("/cases", body).expect(201)).body.id;
});
afterAll(async () => {
  await app.close();
  await store.close();
});

const content = "The diagnosis. ".repeat(20_000);
const bucket = () => createBucket(store.settings);
const onDisk = (key: string) => existsSync(pathInStore(app.deps.files.dataDir, key));

async function upload(): Promise<{ id: string; storageKey: string }> {
  const answer = await user.agent
    .post(`/api/v1/cases/${caseId}/documents`)
    .set("Idempotency-Key", randomUUID())
    .attach("file", Buffer.from(content), "a.txt")
    .expect(201);
  const { id } = answer.body;
  const { storageKey } = await withWorkspace(app.deps.database, user.scope, (tx) =>
    tx.document.findFirstOrThrow({ where: { id } }),
  );
  return { id, storageKey };
}

const readContent = (id: string) => user.get(`/documents/${id}/content`).buffer(true);

test("a paper is safe on the disk first, then lies in the bucket, encrypted, and reads the same in whole and in part", async () => {
  const { id, storageKey } = await upload();
  expect(onDisk(storageKey)).toBe(true);
  expect(await moveToBucket(app.deps)).toBe(1);
  expect(onDisk(storageKey)).toBe(false);
  const stored = await (await bucket().open(objectName(storageKey), null))?.toArray();
  expect(Buffer.concat(stored ?? []).includes("diagnosis")).toBe(false);
  expect((await readContent(id).expect(200)).text).toBe(content);
  const part = await readContent(id).set("Range", "bytes=65530-65549").expect(206);
  expect(part.text).toBe(content.slice(65_530, 65_550));
  expect(await moveToBucket(app.deps)).toBe(0);
});

test("a store that is away holds up no upload and loses nothing: it goes there when it is back", async () => {
  const { id, storageKey } = await upload();
  const away = createBucket({ ...store.settings, endpoint: "http://127.0.0.1:9" });
  const files = { ...app.deps.files, bucket: away };
  await expect(moveToBucket({ ...app.deps, files })).rejects.toThrow(/no answer/);
  expect(onDisk(storageKey)).toBe(true);
  expect((await readContent(id).expect(200)).text).toBe(content);
  expect(await moveToBucket(app.deps)).toBe(1);
});

test("a kill between copy and row changes nothing that can be seen, and the next run ends it", async () => {
  const { id, storageKey } = await upload();
  await bucket().put(objectName(storageKey), pathInStore(app.deps.files.dataDir, storageKey));
  expect((await readContent(id).expect(200)).text).toBe(content);
  expect(await moveToBucket(app.deps)).toBe(1);
  expect((await readContent(id).expect(200)).text).toBe(content);
});

test("a file that is gone from the disk is reported and holds up no other", async () => {
  const gone = await upload();
  await rm(pathInStore(app.deps.files.dataDir, gone.storageKey));
  await upload();
  expect(await moveToBucket(app.deps)).toBe(1);
  expect(app.logged.filter((line) => line.includes("a stored file is missing"))).toHaveLength(1);
});

test("what is gone from the bucket is said in words, before a byte is answered", async () => {
  const { id, storageKey } = await upload();
  await moveToBucket(app.deps);
  await bucket().remove(objectName(storageKey));
  const answer = await user.get(`/documents/${id}/content`).expect(500);
  expect(answer.body.reason).toBe("file_not_readable");
});

test("an object without a row is set aside after a day, comes back where a row names it, and goes after 30 days", async () => {
  const later = (days: number) => ({
    ...app.deps,
    clock: { now: () => new Date(Date.now() + days * 86_400_000) },
  });
  const { id, storageKey: kept } = await upload();
  const lost = newStorageKey();
  await bucket().put(objectName(lost), pathInStore(app.deps.files.dataDir, kept));
  await moveToBucket(app.deps);
  const aside = async () => (await bucket().list("without-a-row")).map(({ name }) => name);
  expect(await sweepFiles(later(0.9))).toBe(0);
  expect(await sweepFiles(later(1.1))).toBe(1);
  expect(await aside()).toEqual([objectName(lost, "without-a-row")]);

  await bucket().copy(objectName(kept), objectName(kept, "without-a-row"));
  await bucket().remove(objectName(kept));
  await sweepFiles(later(29));
  expect((await readContent(id).expect(200)).text).toBe(content);
  expect(await aside()).toEqual([objectName(lost, "without-a-row")]);
  await sweepFiles(later(32));
  expect(await aside()).toEqual([]);
});
