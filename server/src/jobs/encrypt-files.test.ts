import { createHash, randomUUID } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { withWorkspace } from "../database/tenancy.ts";
import { newStorageKey, pathInStore } from "../storage/file-store.ts";
import { createTestApp, type TestApp } from "../testing/test-app.ts";
import type { TestUser } from "../testing/test-user.ts";
import { encryptFiles } from "./encrypt-files.ts";
import { sweepFiles } from "./sweep-files.ts";

let app: TestApp;
let user: TestUser;
let caseId: string;
beforeAll(async () => {
  app = await createTestApp();
  user = await app.signUp();
});
beforeEach(async () => {
  const body = { person: { name: "Ada" }, holder: { name: "Cedar Clinic" } };
  caseId = (await user.post("/cases", body).expect(201)).body.id;
});
afterAll(() => app.close());

const content = Buffer.from("The diagnosis. ".repeat(10_000));
const inStore = (key: string) => pathInStore(app.deps.files.dataDir, key);

/** A row and its file as they were before files were encrypted. */
async function storePlain(
  bytes: Buffer,
  sha256 = createHash("sha256").update(bytes).digest("hex"),
) {
  const storageKey = newStorageKey();
  await mkdir(path.dirname(inStore(storageKey)), { recursive: true });
  await writeFile(inStore(storageKey), bytes);
  const { workspaceId } = user.scope;
  const facts = { fileName: "a.txt", contentType: "text/plain", sizeBytes: bytes.length, sha256 };
  const { id } = await withWorkspace(app.deps.database, user.scope, (tx) =>
    tx.document.create({
      data: { workspaceId, id: randomUUID(), caseId, ...facts, storageKey, uploadedBy: "u" },
    }),
  );
  return { id, storageKey };
}

const readRow = (id: string) =>
  withWorkspace(app.deps.database, user.scope, (tx) =>
    tx.document.findFirstOrThrow({ where: { id } }),
  );
const readContent = async (id: string) =>
  (await user.get(`/documents/${id}/content`).buffer(true).expect(200)).text;

test("a plain file from before can be read, is encrypted once, and reads the same after", async () => {
  const { id, storageKey } = await storePlain(content);
  expect(await readContent(id)).toBe(content.toString());
  expect(await encryptFiles(app.deps)).toBe(1);
  const row = await readRow(id);
  expect(row.storageKey).not.toBe(storageKey);
  expect((await readFile(inStore(row.storageKey))).includes("diagnosis")).toBe(false);
  await expect(readFile(inStore(storageKey))).rejects.toThrow(/ENOENT/);
  expect(await readContent(id)).toBe(content.toString());
  expect(await encryptFiles(app.deps)).toBe(0);
});

test("a file that is gone, or not what its hash says, is left alone and holds up no other", async () => {
  const changed = await storePlain(content, "0".repeat(64));
  const gone = await storePlain(content);
  await rm(inStore(gone.storageKey));
  const good = await storePlain(content);
  expect(await encryptFiles(app.deps)).toBe(1);
  expect((await readRow(changed.id)).storageKey).toBe(changed.storageKey);
  expect((await readFile(inStore(changed.storageKey))).equals(content)).toBe(true);
  expect((await readRow(good.id)).wrappedKey).not.toBeNull();
  expect(app.logged.filter((line) => line.includes("could not be encrypted"))).toHaveLength(2);
});

test("a file without a row is set aside after a day, comes back where a row names it, and goes after 30 days", async () => {
  const later = (days: number) => ({
    ...app.deps,
    clock: { now: () => new Date(Date.now() + days * 86_400_000) },
  });
  const { storageKey: kept } = await storePlain(content);
  const lost = newStorageKey();
  await mkdir(path.dirname(inStore(lost)), { recursive: true });
  await writeFile(inStore(lost), "left by a kill");
  const aside = (key: string) => path.join(app.deps.files.dataDir, "files", "without-a-row", key);

  expect(await sweepFiles(later(0.9))).toBe(0);
  expect(await sweepFiles(later(1.1))).toBe(1);
  expect(await readFile(aside(lost), "utf8")).toBe("left by a kill");
  expect((await readFile(inStore(kept))).equals(content)).toBe(true);

  await mkdir(path.dirname(aside(lost)), { recursive: true });
  const { id, storageKey: wronglyAside } = await storePlain(content);
  await rename(inStore(wronglyAside), aside(wronglyAside));
  expect(await sweepFiles(later(29))).toBe(0);
  expect(await readContent(id)).toBe(content.toString());
  expect(await readFile(aside(lost), "utf8")).toBe("left by a kill");
  await sweepFiles(later(32));
  await expect(readFile(aside(lost))).rejects.toThrow(/ENOENT/);
});
