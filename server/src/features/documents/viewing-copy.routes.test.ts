import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect, jest, test } from "@jest/globals";
import { Document, Packer, Paragraph } from "docx";
import { makePackets } from "../../jobs/make-packets.ts";
import { readPdf } from "../../pdf/read-pdf.fixture.ts";
import { readAudit } from "../../testing/audit-log.ts";
import { requestSent } from "../../testing/factories/events.ts";
import { faxTiff, plainHeic } from "../../testing/scanned-pictures.ts";
import { storedFiles } from "../../testing/stored-files.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";
import type { TestUser } from "../../testing/test-user.ts";
import { takeTurn } from "../../viewing/take-turn.ts";

// Each copy is made by a process of its own.
jest.setTimeout(90_000);

let app: TestApp;
let user: TestUser;
let stranger: TestUser;
let caseId: string;
let docx: Buffer;
beforeAll(async () => {
  app = await createTestApp({ now: "2026-11-24T15:00:00Z" });
  [user, stranger] = [await app.signUp(), await app.signUp()];
  const words = new Paragraph("We only release summaries.");
  docx = await Packer.toBuffer(new Document({ sections: [{ children: [words] }] }));
});
beforeEach(async () => {
  const body = {
    person: { name: "Ada" },
    holder: { name: "Cedar Clinic", kind: "practice", hipaaCovered: "yes" },
    events: [requestSent("2026-10-01")],
  };
  caseId = (await user.post("/cases", body).expect(201)).body.id;
});
afterAll(() => app.close());

async function upload(content: Buffer, name: string): Promise<string> {
  const sent = user.agent
    .post(`/api/v1/cases/${caseId}/documents`)
    .set("Idempotency-Key", randomUUID())
    .attach("file", content, name);
  return (await sent.expect(201)).body.id;
}

const viewing = (id: string) =>
  user.get(`/documents/${id}/content?copy=viewing`).responseType("blob");

const storedCount = async () => (await storedFiles(app.deps.files.dataDir)).length;

/** A copy is removed when it was sent, which is a moment after it has come. */
async function untilStored(count: number): Promise<void> {
  for (let look = 0; look < 500 && (await storedCount()) !== count; look += 1) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  expect(await storedCount()).toBe(count);
}

test.each([
  ["a HEIC", () => plainHeic, "IMG 1.heic", "image/jpeg", "IMG 1.heic.jpg"],
  ["a TIFF", () => faxTiff, "fax.tif", "application/pdf", "fax.tif.pdf"],
  ["a Word file", () => docx, "letter.docx", "text/plain; charset=utf-8", "letter.docx.txt"],
])("of %s is sent, noted, and gone", async (_what, content, name, contentType, copyName) => {
  const id = await upload(content(), name);
  const before = await storedCount();
  const answer = await viewing(id);
  expect(answer.status).toBe(200);
  expect(answer.headers).toMatchObject({
    "content-type": contentType,
    "content-disposition": expect.stringContaining(copyName),
    "content-security-policy": "sandbox; default-src 'none'",
    "x-content-type-options": "nosniff",
  });
  expect(answer.body.length).toBeGreaterThan(0);
  await untilStored(before);
  const [note] = (await readAudit(app.deps.database, user.scope)).filter(
    ({ action, subjectId }) => action === "document.content_read" && subjectId === id,
  );
  expect(note?.details).toEqual({ copy: "viewing" });
  await stranger.get(`/documents/${id}/content?copy=viewing`).expect(404);
});

test.each([
  ["a paper that is shown as it is", Buffer.from("OK"), "a.txt", "shown_as_it_is"],
  ["a damaged one", plainHeic.subarray(0, 450), "a.heic", "file_broken"],
])("of %s there is none, and that is said", async (_what, content, name, reason) => {
  const id = await upload(content, name);
  const before = await storedCount();
  const answer = await user.get(`/documents/${id}/content?copy=viewing`);
  expect(answer).toMatchObject({ status: 409, body: { reason } });
  await untilStored(before);
});

test("whoever comes when many wait is told to come again, and nobody waits for ever", async () => {
  const id = await upload(plainHeic, "a.heic");
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const crowd = Array.from({ length: 16 }, () => takeTurn(() => held));
  const refused = await user.get(`/documents/${id}/content?copy=viewing`);
  expect(refused).toMatchObject({ status: 503, body: { reason: "crowded" } });
  expect(refused.headers["retry-after"]).toBe("20");
  release();
  await Promise.all(crowd);
  await viewing(id).expect(200);
});

test("a packet shows all of them, says what is seen, and leaves no copy behind", async () => {
  const documentIds = [
    await upload(plainHeic, "a.heic"),
    await upload(faxTiff, "b.tif"),
    await upload(docx, "c.docx"),
    await upload(docx.subarray(0, 900), "d.docx"),
  ];
  const receipt = { ...requestSent("2026-10-02"), documentIds };
  await user.post(`/cases/${caseId}/events`, receipt).expect(201);
  const before = await storedCount();
  const { body } = await user
    .post(`/cases/${caseId}/packets`, { kind: "case_summary" })
    .expect(201);
  await makePackets(app.deps);
  const answer = await user.get(`/packets/${body.id}/pdf`).responseType("blob").expect(200);
  const { text } = await readPdf(answer.body);
  for (const words of [
    "Exhibit 1, page 1 of 1",
    "A picture made from the file",
    "Exhibit 2, page 2 of 2",
    "Pages made from the file",
    "We only release summaries.",
    "The words of the file only.",
    "The file does not open as pages.",
  ]) {
    expect(text.replaceAll(/\s+/g, " ")).toContain(words);
  }
  // The packet and its ZIP.
  expect(await storedCount()).toBe(before + 2);
});
