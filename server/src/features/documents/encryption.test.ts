import { randomUUID } from "node:crypto";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { withWorkspace } from "../../database/tenancy.ts";
import { pathInStore } from "../../storage/file-store.ts";
import { createFileVault } from "../../storage/file-vault.ts";
import { FileNotReadable } from "../../storage/files-errors.ts";
import { newFileKey } from "../../storage/sealed-format.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";
import type { TestUser } from "../../testing/test-user.ts";

let app: TestApp;
let user: TestUser;
let caseId: string;
beforeAll(async () => {
  app = await createTestApp();
  user = await app.signUp();
  const body = { person: { name: "Ada" }, holder: { name: "Cedar Clinic" } };
  caseId = (await user.post("/cases", body).expect(201)).body.id;
});
afterAll(() => app.close());

const secret = "A diagnosis that is nobody's business. ".repeat(5_000);

async function store() {
  const { body } = await user.agent
    .post(`/api/v1/cases/${caseId}/documents`)
    .set("Idempotency-Key", randomUUID())
    .attach("file", Buffer.from(secret), "a.txt")
    .expect(201);
  const row = await withWorkspace(app.deps.database, user.scope, (tx) =>
    tx.document.findFirstOrThrow({ where: { id: body.id } }),
  );
  return { id: row.id, row, at: pathInStore(app.deps.files.dataDir, row.storageKey) };
}

test("nothing that lies on the disk or in the database shows the content of a file", async () => {
  const { row } = await store();
  const folder = path.join(app.deps.files.dataDir, "files");
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const bytes = await readFile(path.join(entry.parentPath, entry.name));
    expect(bytes.includes("diagnosis")).toBe(false);
  }
  expect(JSON.stringify(row)).not.toContain("diagnosis");
});

test.each<[string, (at: string) => Promise<void>]>([
  ["is gone", (at) => rm(at)],
  [
    "has one bit turned",
    async (at) => {
      const bytes = await readFile(at);
      bytes.writeUInt8(bytes.readUInt8(50) ^ 1, 50);
      await writeFile(at, bytes);
    },
  ],
  ["was emptied", (at) => writeFile(at, "")],
])("a stored file that %s is said in words, and raises an alarm", async (_what, harm) => {
  const { id, at } = await store();
  await harm(at);
  const answer = await user.get(`/documents/${id}/content`).expect(500);
  expect(answer.body).toMatchObject({ reason: "file_not_readable" });
  expect(answer.body.detail).toContain("Nothing was deleted");
  expect(app.logged.at(-1)).not.toContain("diagnosis");
  expect(app.logged.some((line) => line.includes("file not readable"))).toBe(true);
});

test("a file that is cut off further on breaks the answer off: half a file never looks whole", async () => {
  const { id, at } = await store();
  const bytes = await readFile(at);
  await writeFile(at, bytes.subarray(0, -1));
  await expect(user.get(`/documents/${id}/content`).buffer(true)).rejects.toThrow(
    /aborted|hang up/,
  );
});

test("another master key opens nothing, and the file stays", async () => {
  const { id, row, at } = await store();
  const other = createFileVault({ ...app.deps.files, masterKey: newFileKey() });
  const attempt = withWorkspace(app.deps.database, user.scope, (tx) =>
    other.unwrap(tx, user.scope, row.wrappedKey ?? ""),
  );
  await expect(attempt).rejects.toThrow(FileNotReadable);
  expect((await readFile(at)).length).toBeGreaterThan(secret.length);
  await user.get(`/documents/${id}/content`).expect(200);
});
