import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { type Packet, packetPlanSchema, packetSchema } from "@recourse/shared/api/packets";
import { strFromU8, unzipSync } from "fflate";
import { withWorkspace } from "../../database/tenancy.ts";
import { makePackets } from "../../jobs/make-packets.ts";
import { readPdf } from "../../pdf/read-pdf.fixture.ts";
import { pathInStore } from "../../storage/file-store.ts";
import { readAudit } from "../../testing/audit-log.ts";
import { requestSent } from "../../testing/factories/events.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";
import type { TestUser } from "../../testing/test-user.ts";
import { makePdf, makePng } from "./packet-files.fixture.ts";

// Each packet is made by three processes, one after the other.
jest.setTimeout(90_000);

let app: TestApp;
let user: TestUser;
let stranger: TestUser;
let caseId: string;

beforeAll(async () => {
  app = await createTestApp({ now: "2026-11-24T15:00:00Z" });
  [user, stranger] = [await app.signUp(), await app.signUp()];
});
beforeEach(async () => {
  const opened = await user
    .post("/cases", {
      person: { name: "Ada Rivers", mailingAddress: "1 Elm Street\nPortland, Maine 04101" },
      holder: {
        name: "Cedar Clinic",
        kind: "practice",
        hipaaCovered: "yes",
        jurisdiction: "US-ME",
      },
      events: [requestSent("2026-10-01")],
    })
    .expect(201);
  caseId = opened.body.id;
});
afterAll(() => app.close());

async function upload(content: Buffer, name: string): Promise<string> {
  const uploaded = user.post(`/cases/${caseId}/documents`).attach("file", content, name);
  return (await uploaded.expect(201)).body.id;
}

async function record(type: string, details: object, documentIds: readonly string[] = []) {
  const day = "2026-10-01";
  const event = { type, occurredOn: { earliest: day, latest: day }, details, documentIds };
  await user.post(`/cases/${caseId}/events`, event).expect(201);
}

const received = (documentIds: readonly string[]) =>
  record("receipt_established", { basis: "fax_confirmation" }, documentIds);

async function plan(kind = "ocr_complaint") {
  const { body } = await user.get(`/cases/${caseId}/packet-plan?kind=${kind}`).expect(200);
  return packetPlanSchema.parse(body);
}

async function make(kind = "ocr_complaint", paper = "letter"): Promise<Packet> {
  const { body } = await user.post(`/cases/${caseId}/packets`, { kind, paper }).expect(201);
  await makePackets(app.deps);
  return packetSchema.parse((await user.get(`/packets/${body.id}`).expect(200)).body);
}

async function download(packet: Packet, type: "pdf" | "zip"): Promise<Buffer> {
  const answer = await user.get(`/packets/${packet.id}/${type}`).responseType("blob");
  expect(answer.status).toBe(200);
  return answer.body;
}

describe("the plan of a packet", () => {
  test("lists what is missing, with where to mend it, and what it would hold", async () => {
    await upload(await makePdf("loose"), "loose.pdf");
    const { needs, parts, exhibits, latest } = await plan();
    expect(parts).toEqual([
      "What the form asks",
      "Statement",
      "Chronology",
      "Findings",
      "Exhibit list",
      "Hash list",
    ]);
    expect({ exhibits, latest }).toEqual({ exhibits: [], latest: null });
    expect(needs.map(({ code }) => code)).toEqual(
      expect.arrayContaining([
        "no_receipt",
        "statement_not_read",
        "gap_holder_address",
        "no_exhibits",
        "unplaced",
      ]),
    );
    expect(needs.find(({ code }) => code === "gap_holder_address")?.place).toEqual({
      page: "holder",
    });
    expect(needs.map(({ code }) => code)).not.toContain("gap_sender_address");
  });

  test("says why there is none where the law does not bind the office, and so does asking for it", async () => {
    const { body } = await user.post("/cases", {
      person: { name: "Ada" },
      holder: { name: "Clinic", kind: "practice", hipaaCovered: "no" },
    });
    caseId = body.id;
    expect((await plan()).refused).toContain("HIPAA");
    await user.post(`/cases/${caseId}/packets`, { kind: "ocr_complaint" }).expect(409);
    expect((await plan("case_summary")).refused).toBeNull();
  });
});

describe("a packet", () => {
  test("is one tagged PDF with bookmarks, page numbers, title and language", async () => {
    const fax = await upload(await makePdf("FIRST PAGE", "SECOND PAGE"), "Ada Rivers fax.pdf");
    await received([fax]);
    const packet = await make();
    expect(packet).toMatchObject({ status: "ready", percent: 100, problem: null });
    const bytes = await download(packet, "pdf");
    expect(createHash("sha256").update(bytes).digest("hex")).toBe(packet.pdfSha256);
    const pdf = await readPdf(bytes);
    expect(pdf.pages).toHaveLength(packet.pageCount ?? 0);
    expect(pdf.title).toBe("Complaint about access to records");
    expect(pdf.language).toBe("en-US");
    expect(pdf.bookmarks).toEqual([
      "What the form asks",
      "Statement",
      "Chronology",
      "Findings",
      "Exhibit list",
      "Exhibit 1: Ada Rivers fax.pdf",
      "Hash list",
    ]);
    expect(pdf.tags).toEqual(expect.arrayContaining(["H1", "Table", "TH", "TD", "Figure"]));
    expect(pdf.metadata).not.toContain("pdfuaid");
    expect(pdf.text).toContain("FIRST PAGE");
    expect(pdf.text).toContain("Exhibit 1, page 2 of 2");
    expect(pdf.text).toContain(`Page ${pdf.pages.length} of ${pdf.pages.length}`);
    expect(pdf.pages[0]?.size.map(Math.round)).toEqual([612, 792]);
    const { documents } = (await user.get(`/cases/${caseId}`)).body;
    const { sha256 } = documents[0];
    expect(pdf.text.replaceAll(/\s/g, "")).toContain(sha256);
    // A hash is there to be copied: no mark stands in it that nobody sees.
    expect(pdf.text).not.toContain("\u200b");
  });

  test("is PDF/UA where no pages of others are in it", async () => {
    await received([await upload(Buffer.from("OK"), "2.txt")]);
    const pdf = await readPdf(await download(await make(), "pdf"));
    expect(pdf.metadata).toContain("pdfuaid:part");
    expect(pdf.tags).toEqual(expect.arrayContaining(["H1", "Table"]));
  });

  test("goes in the order of the form of OCR", async () => {
    const pdf = await readPdf(await download(await make("ocr_complaint", "a4"), "pdf"));
    const labels = [
      "Who complains",
      "Mailing address",
      "Phone or e-mail",
      "Earlier number",
      "Filed for",
      "Office complained of",
      "Address of the office",
      "is or was a patient",
      "When it happened",
      "What happened",
    ];
    const text = pdf.text.replaceAll(/\s+/g, " ");
    const places = labels.map((label) => text.indexOf(label));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(pdf.pages[0]?.size.map(Math.round)).toEqual([595, 842]);
  });

  test("is a ZIP with the PDF, every exhibit byte for byte, and hashes that fit; no name names anybody", async () => {
    const fax = await makePdf("OK");
    const picture = makePng(40, 30);
    await received([await upload(fax, "Ada.pdf"), await upload(picture, "Ada.png")]);
    const packet = await make();
    const answer = await user.get(`/packets/${packet.id}/zip`).responseType("blob");
    expect(answer.headers["content-disposition"]).toBe(
      "attachment; filename=complaint-to-ocr-2026-11-24.zip",
    );
    const files = unzipSync(answer.body);
    const names = Object.keys(files);
    expect(names.toSorted()).toEqual([
      "exhibits/exhibit-01.pdf",
      "exhibits/exhibit-02.png",
      "hashes.txt",
      "packet.pdf",
      "timeline/chain.json",
      "timeline/check.html",
    ]);
    expect(Buffer.from(files["exhibits/exhibit-01.pdf"] ?? []).equals(fax)).toBe(true);
    expect(Buffer.from(files["packet.pdf"] ?? []).equals(await download(packet, "pdf"))).toBe(true);
    const lines = strFromU8(files["hashes.txt"] ?? new Uint8Array())
      .trim()
      .split("\n");
    expect(lines).toHaveLength(5);
    for (const line of lines) {
      const [hash = "", name = ""] = line.split("  ");
      expect(
        createHash("sha256")
          .update(files[name] ?? "")
          .digest("hex"),
      ).toBe(hash);
    }
  });

  test.each([
    ["ocr_complaint", "complaint-to-ocr"],
    ["case_summary", "case-summary"],
    ["information_blocking", "information-blocking-report"],
  ])(
    "for %s is downloaded under a name of its own, with the day where the user is",
    async (kind, name) => {
      const packet = await make(kind);
      // In New York it is still the 24th.
      const late = new Date("2026-11-25T03:00:00Z");
      await withWorkspace(app.deps.database, user.scope, (tx) =>
        tx.packet.updateMany({ where: { id: packet.id }, data: { createdAt: late } }),
      );
      const answer = await user.get(`/packets/${packet.id}/pdf`).responseType("blob");
      expect(answer.headers["content-disposition"]).toBe(
        `attachment; filename=${name}-2026-11-24.pdf`,
      );
    },
  );

  test("for a lawyer says on its first page where each request stands, ahead of the contents", async () => {
    await received([]);
    const pdf = await readPdf(await download(await make("case_summary"), "pdf"));
    const first = pdf.pages[0]?.text.replaceAll(/\s+/g, " ") ?? "";
    expect(first).toContain("It is open. The answer is");
    expect(first).toContain("A complaint to the Office for Civil Rights about");
    expect(first).not.toContain("Contents");
    expect(pdf.pages[1]?.text).toContain("Contents");
    expect(pdf.bookmarks[0]).toBe("The case in short");
  });

  test("keeps what is the user's own business to the user", async () => {
    await record("note_added", { text: "I cried all day" });
    await record("retaliation_reported", {
      what: "ended_care",
      happened: "They will stop seeing me",
      becauseIAsked: true,
    });
    for (const kind of ["ocr_complaint", "case_summary", "information_blocking"]) {
      const pdf = await readPdf(await download(await make(kind), "pdf"));
      expect(pdf.text).not.toMatch(/cried|stop seeing/);
    }
  });

  test("shows texts and e-mails as words, and a sheet in place of what cannot be shown", async () => {
    const mail =
      "From: a@example.org\r\nTo: b@example.org\r\nSubject: Records\r\nDate: Thu, 1 Oct 2026 10:00:00 +0000\r\n\r\nPlease send my records.\r\n";
    const locked = Buffer.from(
      "%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<</Encrypt 2 0 R>>\n%%EOF\n",
    );
    const broken = Buffer.from("%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n");
    const strange = Buffer.from("private use: \ue0ff\n");
    await received([
      await upload(Buffer.from('Called at nine.\n#panic() #read("/etc/passwd")\n'), "a.txt"),
      await upload(Buffer.from(mail), "b.eml"),
      await upload(broken, "c.pdf"),
      await upload(locked, "d.pdf"),
      await upload(strange, "e.txt"),
      await upload(await makePdf("WHOLE"), "f.pdf"),
    ]);
    const packet = await make();
    const { text } = await readPdf(await download(packet, "pdf"));
    expect(text).toContain("Called at nine.");
    expect(text).toContain("#panic()");
    expect(text).toContain("Please send my records.");
    expect(text).toContain("The file does not open as pages.");
    expect(text).toContain("The file is locked with a password.");
    expect(text).toContain("The text holds letters that we cannot print.");
    expect(text).toContain("WHOLE");
    expect(Object.keys(unzipSync(await download(packet, "zip")))).toHaveLength(10);
  });

  test("fails in words where an exhibit cannot be read as it was kept, and leaves no file", async () => {
    const paper = await upload(await makePdf("OK"), "a.pdf");
    await received([paper]);
    const row = await withWorkspace(app.deps.database, user.scope, (tx) =>
      tx.document.findFirstOrThrow({ where: { id: paper } }),
    );
    await writeFile(pathInStore(app.deps.files.dataDir, row.storageKey), "not what was kept");
    const packet = await make();
    expect(packet).toMatchObject({ status: "failed", pdfBytes: null });
    expect(packet.problem).toContain("The file of exhibit 1 cannot be read.");
    await user.get(`/packets/${packet.id}/pdf`).expect(409);
  });

  test("one of a kind is made at a time, and a new one takes the place of the last", async () => {
    const first = await make();
    const { body } = await user
      .post(`/cases/${caseId}/packets`, { kind: "ocr_complaint" })
      .expect(201);
    await user.post(`/cases/${caseId}/packets`, { kind: "ocr_complaint" }).expect(409);
    await user.get(`/packets/${body.id}/zip`).expect(409);
    await makePackets(app.deps);
    await user.get(`/packets/${first.id}`).expect(404);
    expect((await plan()).latest?.id).toBe(body.id);
  });

  test("can be removed; a stranger neither sees, gets nor removes it; each download is in the audit", async () => {
    const packet = await make();
    for (const path of ["", "/pdf", "/zip"])
      await stranger.get(`/packets/${packet.id}${path}`).expect(404);
    await stranger.agent.delete(`/api/v1/packets/${packet.id}`).expect(404);
    await stranger.post(`/cases/${caseId}/packets`, { kind: "case_summary" }).expect(404);
    await download(packet, "pdf");
    await user.agent.delete(`/api/v1/packets/${packet.id}`).expect(204);
    await user.get(`/packets/${packet.id}`).expect(404);
    const actions = (await readAudit(app.deps.database, user.scope))
      .filter(({ subjectId }) => subjectId === packet.id)
      .map(({ action }) => action);
    expect(actions).toEqual(["packet.asked_for", "packet.downloaded", "packet.removed"]);
  });
});
