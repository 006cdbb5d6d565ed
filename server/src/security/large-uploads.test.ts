import { randomUUID } from "node:crypto";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { uploadPartBytes } from "@recourse/shared/api/documents";
import { z } from "zod";
import { peakBytes } from "../testing/peak-memory.ts";
import { createTestDatabase, type TestDatabase } from "../testing/test-database.ts";
import { openAccount, post, type RunningApp, startApp } from "./running-app.fixture.ts";

let db: TestDatabase;
let dataDir: string;
let app: RunningApp;
let cookie: string;
let caseId: string;
const idSchema = z.object({ id: z.string() });
const start = () =>
  startApp({
    ...{ DATABASE_URL: db.url, MIGRATION_DATABASE_URL: db.ownerUrl, DATA_DIR: dataDir },
    NODE_COMPILE_CACHE: path.join(dataDir, "compiled"),
  });
beforeEach(async () => {
  db = await createTestDatabase();
  dataDir = await mkdtemp(path.join(tmpdir(), "recourse-large-"));
  app = await start();
  cookie = await openAccount(app.url);
  const body = { person: { name: "Ada" }, holder: { name: "Cedar Clinic" } };
  const opened = await post(`${app.url}/api/v1/cases`, body, { cookie });
  caseId = idSchema.parse(await opened?.json()).id;
}, 60_000);
afterEach(async () => {
  await app.kill();
  await db.close();
  await rm(dataDir, { recursive: true, force: true });
});

const part = Buffer.alloc(uploadPartBytes, "A line of a long report.\n");

async function begin(sizeBytes: number): Promise<string> {
  const body = { fileName: "long.txt", sizeBytes };
  const answer = await post(`${app.url}/api/v1/cases/${caseId}/uploads`, body, { cookie });
  return idSchema.parse(await answer?.json()).id;
}

/** Null where the app died before it answered. */
function sendPart(id: string, offset: number): Promise<Response | null> {
  return fetch(`${app.url}/api/v1/uploads/${id}/parts?offset=${offset}`, {
    method: "POST",
    headers: { Cookie: cookie, "Content-Type": "application/octet-stream" },
    body: part,
  }).catch(() => null);
}

async function received(id: string): Promise<number> {
  const answer = await fetch(`${app.url}/api/v1/uploads/${id}`, { headers: { Cookie: cookie } });
  return z.object({ receivedBytes: z.number() }).parse(await answer.json()).receivedBytes;
}

const peakKb = () => (peakBytes(app.pid) ?? Number.NaN) / 1024;

const finish = (id: string) =>
  post(`${app.url}/api/v1/uploads/${id}/finish`, {}, { cookie, key: randomUUID() });

test("a kill -9 in an upload loses no part that was answered, leaves no document, and it goes on after", async () => {
  const size = 20 * uploadPartBytes;
  const id = await begin(size);
  let answered = 0;
  const sending = (async () => {
    while (answered < size && (await sendPart(id, answered))?.ok) answered += uploadPartBytes;
  })();
  while (answered < 3 * uploadPartBytes) await new Promise((resolve) => setTimeout(resolve, 2));
  await app.kill();
  await sending;

  app = await start();
  const list = await fetch(`${app.url}/api/v1/cases/${caseId}/documents`, {
    headers: { Cookie: cookie },
  });
  expect(await list.json()).toMatchObject({ items: [] });
  let offset = await received(id);
  expect(offset).toBeGreaterThanOrEqual(answered);
  // The lock of the part that was on its way goes with its connection.
  while (offset < size) {
    await sendPart(id, offset);
    offset = await received(id);
  }
  const done = await finish(id);
  expect(await done?.json()).toMatchObject({ sizeBytes: size, contentType: "text/plain" });
  expect(await readdir(path.join(dataDir, "files", "incoming"))).toEqual([]);
}, 60_000);

// The peak of a process is told by Linux only.
(process.platform === "linux" ? test : test.skip)(
  "150 MB go up and down, and the app never needs 300 MB",
  async () => {
    // From its second start on, the app need not read TypeScript.
    await app.stop();
    app = await start();
    const size = 143 * uploadPartBytes;
    const id = await begin(size);
    for (let at = 0; at < size; at += uploadPartBytes) await sendPart(id, at);
    const answer = await finish(id);
    const document = idSchema.parse(await answer?.json());
    const content = await fetch(`${app.url}/api/v1/documents/${document.id}/content`, {
      headers: { Cookie: cookie },
    });
    let length = 0;
    for await (const chunk of content.body ?? []) length += chunk.length;
    expect(length).toBe(size);
    expect(peakKb()).toBeLessThan(300_000);
  },
  60_000,
);
