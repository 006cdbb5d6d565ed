import { createHash, randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { readAudit } from "../../testing/audit-log.ts";
import { phoneHeic } from "../../testing/phone-heic.ts";
import { phonePicture, plainJpeg } from "../../testing/phone-picture.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";
import type { TestUser } from "../../testing/test-user.ts";

let app: TestApp;
let user: TestUser;
let stranger: TestUser;
let caseId: string;
beforeAll(async () => {
  app = await createTestApp({ now: "2026-10-13T15:00:00Z" });
  [user, stranger] = [await app.signUp(), await app.signUp()];
  const body = { person: { name: "Ada" }, holder: { name: "Cedar Clinic" } };
  caseId = (await user.post("/cases", body).expect(201)).body.id;
});
afterAll(() => app.close());

const pdf = Buffer.from("%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n");

function upload(content: Buffer, name: string) {
  return user.agent
    .post(`/api/v1/cases/${caseId}/documents`)
    .set("Idempotency-Key", randomUUID())
    .attach("file", content, name);
}

/** Every answer as bytes, whatever its type. */
async function fetchContent(
  id: string,
  search = "",
  headers: Readonly<Record<string, string>> = {},
) {
  const answer = await fetch(
    `http://127.0.0.1:${app.port}/api/v1/documents/${id}/content${search}`,
    {
      headers: { Cookie: user.cookie, ...headers },
    },
  );
  const bytes = Buffer.from(await answer.arrayBuffer());
  return { status: answer.status, headers: answer.headers, bytes };
}

describe("a part of a file", () => {
  // Three records of the store, and a bit.
  const long = Buffer.from(Array.from({ length: 200_000 }, (_, at) => 32 + (at % 89)));

  test.each([
    ["its beginning", "bytes=0-9", 0, 9],
    ["across two records", "bytes=65530-65540", 65_530, 65_540],
    ["exactly a record", "bytes=65536-131071", 65_536, 131_071],
    ["the last byte of a record", "bytes=65535-65535", 65_535, 65_535],
    ["its end", "bytes=-100", 199_900, 199_999],
    ["from the last record on", "bytes=196608-", 196_608, 199_999],
    ["all of it", "bytes=0-", 0, 199_999],
  ])("can be asked for: %s", async (_what, range, start, end) => {
    const { body } = await upload(long, "long.txt").expect(201);
    const { status, headers, bytes } = await fetchContent(body.id, "", { Range: range });
    expect(status).toBe(206);
    expect(Object.fromEntries(headers)).toMatchObject({
      "content-range": `bytes ${start}-${end}/200000`,
      "content-length": String(end - start + 1),
      "content-security-policy": "sandbox; default-src 'none'",
    });
    expect(headers.get("content-encoding")).toBeNull();
    expect(long.subarray(start, end + 1).equals(bytes)).toBe(true);
  });

  test("behind its end there is nothing, and that is said", async () => {
    const { body } = await upload(pdf, "a.pdf");
    const answer = await user
      .get(`/documents/${body.id}/content`)
      .set("Range", "bytes=5000-")
      .expect(416);
    expect(answer.headers["content-range"]).toBe(`bytes */${pdf.length}`);
    expect(answer.body.detail).toContain("Ask for bytes before its end");
  });

  test("of another content is not mixed in: all of it is answered", async () => {
    const { body } = await upload(pdf, "a.pdf");
    const tag = `"${body.sha256}"`;
    const part = await fetchContent(body.id, "", { Range: "bytes=0-3", "If-Range": tag });
    expect(part.status).toBe(206);
    const other = await fetchContent(body.id, "", { Range: "bytes=0-3", "If-Range": '"other"' });
    expect(other.status).toBe(200);
    expect(Object.fromEntries(other.headers)).toMatchObject({
      etag: tag,
      "accept-ranges": "bytes",
    });
    expect(pdf.equals(other.bytes)).toBe(true);
  });
});

describe("the audit of a paper that is read in parts", () => {
  const readings = async (id: string) =>
    (await readAudit(app.deps.database, user.scope)).filter(
      ({ action, subjectId }) => action === "document.content_read" && subjectId === id,
    ).length;
  const part = (id: string, from: number) =>
    fetchContent(id, "", { Range: `bytes=${from}-${from + 9}` });

  test("notes one reading, also of parts that are asked for at the same moment", async () => {
    const { body } = await upload(pdf, "a.pdf");
    expect(await readings(body.id)).toBe(0);
    const parts = await Promise.all([0, 10, 20, 0].map((from) => part(body.id, from)));
    expect(parts.map(({ status }) => status)).toEqual([206, 206, 206, 206]);
    app.clock.advance({ minutes: 14 });
    await part(body.id, 30);
    expect(await readings(body.id)).toBe(1);
  });

  test("notes the next reading, another paper, another copy, and each reading of the whole", async () => {
    const { body } = await upload(plainJpeg, "a.jpg");
    await part(body.id, 0);
    app.clock.advance({ minutes: 15 });
    await part(body.id, 0);
    expect(await readings(body.id)).toBe(2);
    const other = (await upload(pdf, "b.pdf")).body;
    await part(other.id, 0);
    expect(await readings(other.id)).toBe(1);
    await fetchContent(body.id, "?copy=without_metadata", { Range: "bytes=0-9" });
    expect(await readings(body.id)).toBe(3);
    await fetchContent(body.id);
    await fetchContent(body.id);
    expect(await readings(body.id)).toBe(5);
  });
});

describe("a picture for others", () => {
  test("has no place, day or phone in it; the stored one stays as it came", async () => {
    const picture = phonePicture();
    const { body } = await upload(picture, "IMG 1.jpg").expect(201);
    const shared = await fetchContent(body.id, "?copy=without_metadata");
    expect(shared.status).toBe(200);
    expect(plainJpeg.equals(shared.bytes)).toBe(true);
    expect(shared.headers.get("content-disposition")).toContain('"IMG 1 (to share).jpg"');
    const kept = await fetchContent(body.id);
    expect(picture.equals(kept.bytes)).toBe(true);
    expect(createHash("sha256").update(kept.bytes).digest("hex")).toBe(body.sha256);
    const notes = (await readAudit(app.deps.database, user.scope))
      .filter(({ subjectId }) => subjectId === body.id)
      .filter(({ action }) => action === "document.content_read")
      .map(({ details }) => details);
    expect(notes).toHaveLength(2);
    expect(notes).toEqual(
      expect.arrayContaining([{ copy: "without_metadata" }, { copy: "original" }]),
    );
  });

  test("may be a HEIC, read twice to make it", async () => {
    const { body } = await upload(phoneHeic, "IMG_1.HEIC").expect(201);
    const shared = await fetchContent(body.id, "?copy=without_metadata");
    expect(shared.status).toBe(200);
    expect(shared.bytes.length).toBe(phoneHeic.length);
    expect(shared.bytes.toString("latin1")).not.toMatch(/Larkspur|LP-9|2026|Ana/);
    expect(shared.headers.get("content-type")).toBe("image/heic");
    expect(shared.headers.get("content-disposition")).toContain('"IMG_1 (to share).HEIC"');
    expect(phoneHeic.equals((await fetchContent(body.id)).bytes)).toBe(true);
  });

  test.each([
    ["a paper that is no picture", pdf, "a.pdf", "metadata_stays"],
    ["a damaged picture", Buffer.from("ffd8ffe000024142", "hex"), "a.jpg", "picture_broken"],
    ["a HEIC that breaks off", phoneHeic.subarray(0, 400), "a.heic", "picture_broken"],
  ])("is not made of %s, and that is said", async (_what, content, name, reason) => {
    const { body } = await upload(content, name).expect(201);
    const answer = await user.get(`/documents/${body.id}/content?copy=without_metadata`);
    expect(answer).toMatchObject({ status: 409, body: { reason } });
  });

  test("is not there for a stranger, and no other copy can be asked for", async () => {
    const { body } = await upload(phonePicture(), "a.jpg");
    await stranger.get(`/documents/${body.id}/content?copy=without_metadata`).expect(404);
    await user.get(`/documents/${body.id}/content?copy=better`).expect(422);
  });
});
