import { createHash, randomBytes, randomUUID } from "node:crypto";
import { readdir, truncate, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { uploadPartBytes } from "@recourse/shared/api/documents";
import { withWorkspace } from "../../database/tenancy.ts";
import { purgeUploads } from "../../jobs/purge-uploads.ts";
import { partsFilePath } from "../../storage/parts-file.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";
import type { TestUser } from "../../testing/test-user.ts";

let app: TestApp;
let user: TestUser;
let stranger: TestUser;
let caseId: string;
beforeAll(async () => {
  app = await createTestApp({
    now: "2026-10-13T15:00:00Z",
    env: { quotaBytes: 20_000_000 },
  });
  [user, stranger] = [await app.signUp(), await app.signUp()];
});
beforeEach(async () => {
  const body = { person: { name: "Ada" }, holder: { name: "Cedar Clinic" } };
  caseId = (await user.post("/cases", body).expect(201)).body.id;
});
afterAll(() => app.close());

const pdf = Buffer.concat([
  Buffer.from("%PDF-1.7\n"),
  randomBytes(2_500_000),
  Buffer.from("%%EOF"),
]);

async function start(sizeBytes = pdf.length, fileName = "../Letter.pdf"): Promise<string> {
  const { body } = await user.post(`/cases/${caseId}/uploads`, { fileName, sizeBytes }).expect(201);
  return body.id;
}

function sendPart(id: string, offset: number, part: Buffer, by = user) {
  return by.agent
    .post(`/api/v1/uploads/${id}/parts?offset=${offset}`)
    .set("Content-Type", "application/octet-stream")
    .send(part);
}

async function sendAll(id: string, content: Buffer, from = 0) {
  for (let at = from; at < content.length; at += uploadPartBytes) {
    await sendPart(id, at, content.subarray(at, at + uploadPartBytes)).expect(200);
  }
}

const finish = (id: string, key = randomUUID(), description: string | null = null) =>
  user.agent.post(`/api/v1/uploads/${id}/finish`).set("Idempotency-Key", key).send({ description });

const partsOnDisk = async () =>
  (await readdir(path.join(app.deps.files.dataDir, "files", "incoming"))).length;

describe("a file in parts", () => {
  test("becomes a document with its type, size and hash, once, and is given back byte for byte", async () => {
    const id = await start();
    await sendAll(id, pdf);
    const key = randomUUID();
    const answer = await finish(id, key, "The letter").expect(201);
    expect(answer.body).toMatchObject({
      ...{ caseId, fileName: "Letter.pdf", contentType: "application/pdf", flaws: [] },
      ...{ sizeBytes: pdf.length, description: "The letter" },
      sha256: createHash("sha256").update(pdf).digest("hex"),
    });
    const content = await user.get(`/documents/${answer.body.id}/content`).buffer(true).expect(200);
    expect(Buffer.compare(content.body, pdf)).toBe(0);
    expect((await finish(id, key).send({ description: "The letter" })).body).toEqual(answer.body);
    await user.get(`/uploads/${id}`).expect(404);
    expect(await partsOnDisk()).toBe(0);
  });

  test("goes on where it broke off, and a part that came already is told so", async () => {
    const id = await start();
    await sendPart(id, 0, pdf.subarray(0, uploadPartBytes)).expect(200);
    const again = await sendPart(id, 0, pdf.subarray(0, uploadPartBytes)).expect(409);
    expect(again.body.reason).toBe("wrong_offset");
    const early = await finish(id).expect(409);
    expect(early.body.reason).toBe("not_complete");
    const { body } = await user.get(`/uploads/${id}`).expect(200);
    expect(body.receivedBytes).toBe(uploadPartBytes);
    await sendAll(id, pdf, body.receivedBytes);
    const { body: document } = await finish(id).expect(201);
    expect(document.sha256).toBe(createHash("sha256").update(pdf).digest("hex"));
  });

  test("torn by a kill counts up to its last whole record", async () => {
    const id = await start();
    await sendPart(id, 0, pdf.subarray(0, uploadPartBytes)).expect(200);
    await truncate(partsFilePath(app.deps.files.dataDir, id), 200_000);
    const { body } = await user.get(`/uploads/${id}`);
    expect(body.receivedBytes).toBe(3 * 65_536);
    await sendAll(id, pdf, body.receivedBytes);
    expect((await finish(id).expect(201)).body.sizeBytes).toBe(pdf.length);
  });

  test("damaged on the way is refused in words, and can be stopped", async () => {
    const id = await start(100);
    await sendPart(id, 0, Buffer.alloc(100, "a")).expect(200);
    const at = partsFilePath(app.deps.files.dataDir, id);
    await writeFile(at, Buffer.alloc(136));
    const answer = await finish(id).expect(422);
    expect(answer.body.errors[0].detail).toContain("damaged");
    await user.agent.delete(`/api/v1/uploads/${id}`).expect(204);
    expect(await partsOnDisk()).toBe(0);
  });

  test("of a kind that is not kept is refused at its end, with what to do", async () => {
    const id = await start(8, "x.pdf");
    await sendPart(id, 0, Buffer.from("d0cf11e0a1b11ae1", "hex")).expect(200);
    const answer = await finish(id).expect(422);
    expect(answer.body.errors[0].detail).toContain("password");
    await user.agent.delete(`/api/v1/uploads/${id}`).expect(204);
  });

  test.each<[string, number, number, number]>([
    ["longer than announced", 0, 101, 422],
    ["that ends between two records", 0, 99, 422],
    ["that is empty", 0, 0, 422],
    ["beyond the limit of a part", 0, uploadPartBytes + 1, 413],
    ["that leaves a hole", 65_536, 10, 409],
  ])("a part %s changes nothing", async (_what, offset, length, status) => {
    const id = await start(100);
    await sendPart(id, offset, Buffer.alloc(length, "a")).expect(status);
    expect((await user.get(`/uploads/${id}`)).body.receivedBytes).toBe(0);
    await user.agent.delete(`/api/v1/uploads/${id}`).expect(204);
  });

  test("sent twice at the same time is written once", async () => {
    const id = await start(uploadPartBytes);
    const part = Buffer.alloc(uploadPartBytes, "a");
    const answers = await Promise.all([1, 2, 3].map(() => sendPart(id, 0, part)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect((await finish(id).expect(201)).body.sizeBytes).toBe(uploadPartBytes);
  });

  test("is not there for a stranger", async () => {
    const id = await start(100);
    await sendPart(id, 0, Buffer.alloc(100, "a"), stranger).expect(404);
    await stranger.get(`/uploads/${id}`).expect(404);
    await stranger.agent.delete(`/api/v1/uploads/${id}`).set("x", "y").expect(404);
    await stranger.post(`/uploads/${id}/finish`, { description: null }).expect(404);
    await user.agent.delete(`/api/v1/uploads/${id}`).expect(204);
  });
});

describe("room", () => {
  test("what is stored and what is announced may not be more than the workspace has", async () => {
    const one = await start(11_000_000);
    const answer = await user.post(`/cases/${caseId}/uploads`, {
      ...{ fileName: "b.pdf", sizeBytes: 11_000_000 },
    });
    expect(answer.status).toBe(409);
    expect(answer.body.reason).toBe("workspace_full");
    await user.agent.delete(`/api/v1/uploads/${one}`).expect(204);
    await user.agent.delete(`/api/v1/uploads/${await start(1_000_000)}`).expect(204);
  });

  test("more than 200 MB cannot be announced", async () => {
    await user
      .post(`/cases/${caseId}/uploads`, { fileName: "b.pdf", sizeBytes: 200_000_001 })
      .expect(422);
  });
});

test("an upload that nobody finishes is forgotten after 7 days", async () => {
  const id = await start(100);
  app.clock.advance({ days: 6 });
  expect(await purgeUploads(app.deps)).toBe(0);
  app.clock.advance({ days: 2 });
  expect(await purgeUploads(app.deps)).toBe(1);
  const rows = await withWorkspace(app.deps.database, user.scope, (tx) =>
    tx.upload.count({ where: { id } }),
  );
  expect(rows).toBe(0);
});
