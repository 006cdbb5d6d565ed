import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type Letter, letterSchema } from "@recourse/shared/api/letters";
import { withWorkspace } from "../../database/tenancy.ts";
import { readDocx } from "../../docx/read-docx.fixture.ts";
import { readPdf } from "../../pdf/read-pdf.fixture.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";
import type { TestUser } from "../../testing/test-user.ts";

let app: TestApp;
let user: TestUser;
let stranger: TestUser;

beforeAll(async () => {
  app = await createTestApp({ now: "2026-11-20T04:45:00Z" });
  user = await app.signUp({ name: "Dana Whitfield" });
  stranger = await app.signUp();
});
afterAll(() => app.close());

const askedFor = { kinds: ["complete_record"], from: "2023-01-01", to: null, format: "pdf" };

async function draft(): Promise<Letter> {
  const { body: opened } = await user
    .post("/cases", {
      person: { name: "Renata Moreno", mailingAddress: "PO Box 210\nAustin, Texas 78701" },
      holder: { name: "Larkspur Psychiatry", jurisdiction: "US-ME", hipaaCovered: "yes" },
      askedFor,
    })
    .expect(201);
  const { body } = await user
    .post(`/cases/${opened.id}/letters`, { kind: "certified_letter" })
    .expect(201);
  return letterSchema.parse(body);
}

const download = (path: string) =>
  user
    .get(path)
    .buffer(true)
    .parse((response, done) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => done(null, Buffer.concat(chunks)));
    });

const actionsOn = async (subjectId: string) => {
  const entries = await withWorkspace(app.deps.database, user.scope, (tx) =>
    tx.auditEntry.findMany({
      where: { workspaceId: user.scope.workspaceId, subjectId },
      select: { action: true },
    }),
  );
  return entries.map(({ action }) => action);
};

describe.each([
  ["pdf", "application/pdf"],
  ["docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
  ["text", "text/plain; charset=utf-8"],
])("GET /letters/:letterId/%s", (format, type) => {
  test("is an attachment whose name says a date and nothing else", async () => {
    const { id } = await draft();
    const { headers } = await download(`/letters/${id}/${format}`).expect(200);
    expect(headers["content-type"]).toBe(type);
    const extension = format === "text" ? "txt" : format;
    expect(headers["content-disposition"]).toMatch(
      new RegExp(`^attachment; filename="?letter-2026-11-19\\.${extension}"?$`),
    );
    expect(await actionsOn(id)).toContain("letter.printed");
  });

  test("a stranger's letter is not there", async () => {
    const { id } = await draft();
    await stranger.get(`/letters/${id}/${format}`).expect(404);
  });
});

describe.each(["pdf", "docx"])("GET /letters/:letterId/%s", (format) => {
  test.each(["paper=napkin", "print=tiny", "ink=red"])("refuses %s", async (query) => {
    const { id } = await draft();
    await user.get(`/letters/${id}/${format}?${query}`).expect(422);
  });
});

describe("GET /letters/:letterId/pdf", () => {
  test("holds the letter, with a line to fill for what is missing", async () => {
    const { id } = await draft();
    const pdf = await readPdf((await download(`/letters/${id}/pdf`).expect(200)).body);
    expect(pdf.text).toContain("Renata Moreno");
    expect(pdf.title).toBe("The certified letter");
    expect(pdf.text.replaceAll(/\s+/g, " ")).toMatch(/_{20,} \(the number from the post office\)/);
  });

  test("comes on A4 and in large print when asked", async () => {
    const { id } = await draft();
    const { body } = await download(`/letters/${id}/pdf?paper=a4&print=large`).expect(200);
    const { pages, words } = await readPdf(body);
    expect(pages[0]?.size.map(Math.round)).toEqual([595, 842]);
    expect(words.find(({ text }) => text.startsWith("Dear"))?.size).toBe(18);
  });

  test("names characters that cannot be printed", async () => {
    const { id } = await draft();
    await user.patch(`/letters/${id}`, 1, { edits: { thanks: "\ue0ff" } }).expect(200);
    const { body } = await user.get(`/letters/${id}/pdf`).expect(409);
    expect(body.reason).toBe("characters_not_printable");
  });
});

describe("GET /letters/:letterId/docx", () => {
  test("holds the letter on the paper and in the print that is asked for", async () => {
    const { id } = await draft();
    const { body } = await download(`/letters/${id}/docx?paper=a4&print=large`).expect(200);
    const word = await readDocx(body);
    expect(word.text).toContain("Renata Moreno");
    expect(word.body).toContain('<w:pgSz w:w="11906"');
    expect(word.styles).toContain('<w:sz w:val="36"/>');
  });
});

describe("GET /letters/:letterId/text", () => {
  test("of a sent letter it is, byte for byte, what its SHA-256 was made of, whatever the case says later", async () => {
    const { id, caseId } = await draft();
    const sentOn = { earliest: "2026-11-19", latest: "2026-11-19" };
    const { body: sent } = await user
      .post(`/letters/${id}/sent`, { sentOn, method: "certified_mail" })
      .expect(200);
    const { body: seen } = await user.get(`/cases/${caseId}`).expect(200);
    await user
      .patch(`/people/${seen.person.id}`, seen.person.version, { name: "Another" })
      .expect(200);
    const { body } = await download(`/letters/${id}/text`).expect(200);
    expect(createHash("sha256").update(body).digest("hex")).toBe(sent.textHash);
    expect(body.toString("utf8")).toContain("Renata Moreno");
  });
});
