import { createHash, randomUUID } from "node:crypto";
import { once } from "node:events";
import { request } from "node:http";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { mostUploadBytes } from "@recourse/shared/api/documents";
import { readAudit } from "../../testing/audit-log.ts";
import { storedFiles } from "../../testing/stored-files.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";
import type { TestUser } from "../../testing/test-user.ts";

let app: TestApp;
let user: TestUser;
let stranger: TestUser;
let caseId: string;
beforeAll(async () => {
  app = await createTestApp({ now: "2026-10-13T15:00:00Z" });
  [user, stranger] = [await app.signUp(), await app.signUp()];
});
beforeEach(async () => {
  const body = { person: { name: "Ada" }, holder: { name: "Cedar Clinic" } };
  const opened = await user.post("/cases", body).expect(201);
  caseId = opened.body.id;
});
afterAll(() => app.close());

const pdf = Buffer.from("%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n");
const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

function upload(content: Buffer, name: string, by = user, key = randomUUID()) {
  return by.agent
    .post(`/api/v1/cases/${caseId}/documents`)
    .set("Idempotency-Key", key)
    .attach("file", content, name);
}

const stored = () => storedFiles(app.deps.env.dataDir);

describe("uploading", () => {
  test("keeps the file, its hash and its type by content, and gives it back byte for byte", async () => {
    const answer = await upload(pdf, "Letter from the clinic.png").field("description", " page 1 ");
    expect(answer.status).toBe(201);
    expect(answer.body).toEqual({
      id: answer.body.id,
      caseId,
      fileName: "Letter from the clinic.png",
      contentType: "application/pdf",
      sizeBytes: pdf.length,
      sha256: createHash("sha256").update(pdf).digest("hex"),
      flaws: ["name_differs"],
      description: "page 1",
      uploadedAt: "2026-10-13T15:00:00.000Z",
    });
    const content = await user.get(`/documents/${answer.body.id}/content`).buffer(true).expect(200);
    expect(Buffer.compare(content.body, pdf)).toBe(0);
    expect(content.headers).toMatchObject({
      "content-type": "application/pdf",
      "content-disposition": 'attachment; filename="Letter from the clinic.png.pdf"',
      "content-security-policy": "sandbox; default-src 'none'",
      "x-content-type-options": "nosniff",
      "cache-control": "no-store",
    });
    const actions = (await readAudit(app.deps.database, user.scope))
      .filter(({ subjectId }) => subjectId === answer.body.id)
      .map(({ action }) => action);
    expect(actions).toEqual(["document.added", "document.content_read"]);
  });

  test.each([
    ["a picture", png, "a.png", "image/png"],
    ["plain text", Buffer.from("Called at 9:00. Grüße.\n"), "note.txt", "text/plain"],
    [
      "a saved e-mail",
      Buffer.from("From: a@example.org\r\nSubject: Hi\r\n\r\nHello\r\n"),
      "m.eml",
      "message/rfc822",
    ],
    ["a page, as text only", Buffer.from("<script>alert(1)</script>"), "x.html", "text/plain"],
  ])("takes %s", async (_what, content, name, contentType) => {
    const answer = await upload(content, name).expect(201);
    expect(answer.body.contentType).toBe(contentType);
  });

  test.each([
    ["an empty file", Buffer.alloc(0), "empty.pdf"],
    [
      "a program that calls itself a PDF",
      Buffer.from("\u007fELF\u0002\u0001\u0001\u0000"),
      "x.pdf",
    ],
    ["an archive", Buffer.from("504b0304140000000000", "hex"), "x.zip"],
    ["an Office file with a password", Buffer.from("d0cf11e0a1b11ae1", "hex"), "x.docx"],
    ["a drawing that can hold scripts", Buffer.from('<?xml version="1.0"?><svg/>'), "x.svg"],
    ["bytes without a meaning", Buffer.from([1, 2, 3, 0, 255]), "x.txt"],
  ])("refuses %s and keeps nothing of it", async (_what, content, name) => {
    const before = await stored();
    const answer = await upload(content, name).expect(422);
    expect(answer.body.errors).toMatchObject([{ pointer: "/file" }]);
    expect(await stored()).toEqual(before);
  });

  test("refuses what is too large and keeps nothing of it", async () => {
    const before = await stored();
    const sending = request({
      ...{ host: "127.0.0.1", port: app.port, method: "POST" },
      path: `/api/v1/cases/${caseId}/documents`,
      headers: {
        Cookie: user.cookie,
        "Idempotency-Key": randomUUID(),
        "Content-Type": "multipart/form-data; boundary=x",
        "Content-Length": 2 * mostUploadBytes,
      },
    });
    sending.on("error", () => undefined);
    sending.flushHeaders();
    const [answer] = await once(sending, "response");
    sending.destroy();
    expect(answer.statusCode).toBe(413);
    expect(await stored()).toEqual(before);
  });

  test.each([
    ["no file", "--x--\r\n", 422],
    [
      "a body that breaks off",
      '--x\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nabc',
      400,
    ],
  ])("answers %s in words", async (_what, body, status) => {
    const answer = await user.agent
      .post(`/api/v1/cases/${caseId}/documents`)
      .set({ "Idempotency-Key": randomUUID(), "Content-Type": "multipart/form-data; boundary=x" })
      .send(body);
    expect(answer.status).toBe(status);
    expect(answer.body.detail).toEqual(expect.any(String));
  });

  test("needs multipart/form-data", async () => {
    await user.post(`/cases/${caseId}/documents`, { file: "x" }).expect(415);
  });

  test("sent twice under one key is kept once", async () => {
    const key = randomUUID();
    const first = await upload(pdf, "a.pdf", user, key).expect(201);
    const before = await stored();
    const again = await upload(pdf, "a.pdf", user, key).expect(201);
    expect(again.headers["idempotency-replayed"]).toBe("true");
    expect(again.body).toEqual(first.body);
    expect(await stored()).toEqual(before);
    await upload(png, "a.png", user, key).expect(422);
    const list = await user.get(`/cases/${caseId}/documents`);
    expect(list.body.items).toHaveLength(1);
  });

  test("a name cannot leave the folder, nor turn its own reading direction", async () => {
    const answer = await upload(pdf, "../../etc/pass\u202ewd.pdf").expect(201);
    expect(answer.body.fileName).toBe("passwd.pdf");
  });
});

describe("the files of a case", () => {
  test("are listed page by page", async () => {
    for (const name of ["1.pdf", "2.pdf", "3.pdf"]) {
      await upload(pdf, name).expect(201);
      app.clock.advance({ minutes: 1 });
    }
    const first = await user.get(`/cases/${caseId}/documents?limit=2`).expect(200);
    const cursor = first.body.nextCursor;
    const rest = await user.get(`/cases/${caseId}/documents?limit=2&cursor=${cursor}`).expect(200);
    const names = [...first.body.items, ...rest.body.items].map(({ fileName }) => fileName);
    expect(names).toEqual(["1.pdf", "2.pdf", "3.pdf"]);
    await user.get(`/cases/${caseId}/documents?cursor=WyJ4IiwieSJd`).expect(422);
  });

  test("can be described", async () => {
    const { body } = await upload(pdf, "a.pdf");
    const at = `/api/v1/documents/${body.id}`;
    await user.agent.patch(at).send({ description: "The refusal" }).expect(200);
    expect((await user.get(`/documents/${body.id}`)).body.description).toBe("The refusal");
    await user.agent.patch(at).send({ description: 5 }).expect(422);
    await user.agent.patch(at).send({}).expect(422);
  });

  test("are not there for a stranger, and neither is the case", async () => {
    const { body } = await upload(pdf, "a.pdf");
    const before = await stored();
    await stranger.get(`/documents/${body.id}`).expect(404);
    await stranger.get(`/documents/${body.id}/content`).expect(404);
    await stranger.agent
      .patch(`/api/v1/documents/${body.id}`)
      .send({ description: "x" })
      .expect(404);
    await stranger.get(`/cases/${caseId}/documents`).expect(404);
    await upload(pdf, "b.pdf", stranger).expect(404);
    expect(await stored()).toEqual(before);
  });

  test("need a session", async () => {
    await app.request().get(`/api/v1/documents/${randomUUID()}/content`).expect(401);
    await app
      .request()
      .post(`/api/v1/cases/${caseId}/documents`)
      .attach("file", pdf, "a")
      .expect(401);
  });
});
