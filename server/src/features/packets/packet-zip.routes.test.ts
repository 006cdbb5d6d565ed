import { createHash } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { type Packet, packetPlanSchema, packetSchema } from "@recourse/shared/api/packets";
import { findBreak } from "@recourse/shared/timeline/find-break";
import { chainFileSchema } from "@recourse/shared/timeline/timeline-chain";
import { strFromU8, unzipSync } from "fflate";
import pg from "pg";
import { sha256 } from "../../database/seal-events.ts";
import { makePackets } from "../../jobs/make-packets.ts";
import { readPdf } from "../../pdf/read-pdf.fixture.ts";
import { readAudit } from "../../testing/audit-log.ts";
import { requestSent } from "../../testing/factories/events.ts";
import { phoneHeic } from "../../testing/phone-heic.ts";
import { phonePicture, plainJpeg, plainPng, pngPart } from "../../testing/phone-picture.ts";
import { faxTiff, plainHeic } from "../../testing/scanned-pictures.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";
import type { TestUser } from "../../testing/test-user.ts";

jest.setTimeout(90_000);

let app: TestApp;
let user: TestUser;
let caseId: string;

beforeAll(async () => {
  app = await createTestApp({ now: "2026-11-24T15:00:00Z" });
  user = await app.signUp();
});
beforeEach(async () => {
  const opened = await user
    .post("/cases", {
      person: { name: "Ada Rivers" },
      holder: { name: "Cedar Clinic", kind: "practice", hipaaCovered: "yes" },
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

async function record(type: string, details: object, more: object = {}): Promise<string> {
  const day = "2026-10-01";
  const event = { type, occurredOn: { earliest: day, latest: day }, details, ...more };
  const { body } = await user.post(`/cases/${caseId}/events`, event).expect(201);
  return body.events.at(-1).id;
}

const received = (documentIds: readonly string[]) =>
  record("receipt_established", { basis: "fax_confirmation" }, { documentIds });

async function make(wanted: object = {}): Promise<Packet> {
  const { body } = await user
    .post(`/cases/${caseId}/packets`, { kind: "ocr_complaint", ...wanted })
    .expect(201);
  await makePackets(app.deps);
  return packetSchema.parse((await user.get(`/packets/${body.id}`).expect(200)).body);
}

async function plan(kind = "ocr_complaint") {
  const { body } = await user.get(`/cases/${caseId}/packet-plan?kind=${kind}`).expect(200);
  return packetPlanSchema.parse(body);
}

type Unzipped = {
  readonly bytes: (name: string) => Buffer;
  readonly text: (name: string) => string;
  readonly names: readonly string[];
  readonly pdfText: string;
};

async function unzip({ id }: Packet): Promise<Unzipped> {
  const answer = await user.get(`/packets/${id}/zip`).responseType("blob").expect(200);
  const files = unzipSync(answer.body);
  const bytes = (name: string) => Buffer.from(files[name] ?? []);
  const pdf = await readPdf(bytes("packet.pdf"));
  return {
    ...{ bytes, names: Object.keys(files) },
    text: (name) => strFromU8(files[name] ?? new Uint8Array()),
    pdfText: pdf.text,
  };
}

const hashOf = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");
const withoutSpaces = (text: string) => text.replaceAll(/\s/g, "");

/** Everything that is the user's own business, each with a word that stands nowhere else. */
async function recordPrivately(): Promise<string[]> {
  const first = await record("note_added", { text: "I cried like a Waxwing" });
  const noted = await record("acknowledged", { method: "letter" }, { note: "A Nuthatch of a man" });
  const call = await record("call_logged", { said: "Call the Bullfinch" });
  const broke = await record("paused", { reason: "In the Kestrel ward" });
  const threat = await record("retaliation_reported", {
    ...{ what: "threatened", happened: "Like a Shrike", becauseIAsked: true },
  });
  const marked = await record("statement_marked", {
    ...{ topic: "in_remission", plan: "talk_to_doctor" },
  });
  const correction = { reason: "A Dunnock told me", replacement: null };
  await user.post(`/cases/${caseId}/events/${noted}/correction`, correction).expect(201);
  return [first, noted, call, broke, threat, marked];
}

const ownWords = /Waxwing|Nuthatch|Bullfinch|Kestrel|Shrike|in_remission|Dunnock/;

describe("the timeline in a packet", () => {
  test.each(["ocr_complaint", "case_summary", "information_blocking"])(
    "%s: is a chain that holds, ends with the printed seal, and gives nothing of what is withheld",
    async (kind) => {
      await received([]);
      const hidden = await recordPrivately();
      const { names, bytes, text, pdfText } = await unzip(await make({ kind }));
      const chain = chainFileSchema.parse(JSON.parse(text("timeline/chain.json")));
      expect(chain).toMatchObject({ form: "recourse-timeline-1-partial", caseId, length: 9 });
      expect(findBreak(chain, sha256)).toBeNull();
      const shown = chain.entries.map((entry) =>
        "text" in entry ? JSON.parse(entry.text).type : null,
      );
      const withheld = Array.from({ length: 7 }, () => null);
      expect(shown).toEqual(["request_sent", "receipt_established", ...withheld]);
      expect((await plan(kind)).timeline).toEqual({ length: 9, withheld: 7 });

      const printed = withoutSpaces(pdfText);
      expect(printed).toContain(chain.head);
      for (const name of ["timeline/chain.json", "timeline/check.html"]) {
        expect(printed).toContain(hashOf(bytes(name)));
        expect(text("hashes.txt")).toContain(`${hashOf(bytes(name))}  ${name}\n`);
      }
      expect(pdfText).toMatch(/Given by the digest\s+7/);
      for (const content of [pdfText, ...names.map((name) => bytes(name).toString("latin1"))]) {
        expect(content).not.toMatch(ownWords);
        for (const id of hidden) expect(content).not.toContain(id);
      }
    },
  );

  test("is shown whole to whoever asks for it, and only in the ZIP", async () => {
    await recordPrivately();
    const packet = await make({ wholeTimeline: true });
    expect(packet.wholeTimeline).toBe(true);
    const { text, pdfText } = await unzip(packet);
    const chain = chainFileSchema.parse(JSON.parse(text("timeline/chain.json")));
    expect(chain.form).toBe("recourse-timeline-1");
    expect(findBreak(chain, sha256)).toBeNull();
    expect(text("timeline/check.html")).toContain("Waxwing");
    expect(pdfText).not.toMatch(ownWords);
    expect(pdfText).not.toContain("Given by the digest");
    const asked = (await readAudit(app.deps.database, user.scope)).find(
      ({ subjectId }) => subjectId === packet.id,
    );
    expect(asked?.details).toMatchObject({ wholeTimeline: true });
    expect((await plan()).latest?.wholeTimeline).toBe(true);
  });

  test("that is not what was recorded is told before a packet is made", async () => {
    expect((await plan()).needs.map(({ code }) => code)).not.toContain("timeline_broken");
    const owner = new pg.Client({ connectionString: app.testDatabase.ownerUrl });
    await owner.connect();
    await owner.query("select set_config('app.workspace_id', $1, false)", [user.scope.workspaceId]);
    await owner.query("update case_events set recorded_by = 'x' where case_id = $1", [caseId]);
    await owner.end();
    expect((await plan()).needs.map(({ code }) => code)).toContain("timeline_broken");
  });
});

describe("pictures in a packet", () => {
  const place = Buffer.from("Larkspur Phones");

  test("go without place, time and device, and with both hashes; the kept ones stay as they came", async () => {
    const jpeg = phonePicture(6);
    const told = pngPart("tEXt", Buffer.from("Author\0Larkspur Phones"));
    const png = Buffer.concat([plainPng.subarray(0, 33), told, plainPng.subarray(33)]);
    const [first, second] = [await upload(jpeg, "1.jpg"), await upload(png, "2.png")];
    await received([first, second, await upload(plainPng, "3.png")]);
    const packet = await make();
    expect(packet.status).toBe("ready");
    const { names, bytes, text, pdfText } = await unzip(packet);
    for (const name of names) expect(bytes(name).includes(place)).toBe(false);
    const copy = bytes("exhibits/exhibit-01.jpg");
    expect(copy.length).toBe(plainJpeg.length + 36);
    expect(bytes("exhibits/exhibit-02.png").equals(plainPng)).toBe(true);

    const printed = withoutSpaces(pdfText);
    for (const hash of [copy, plainPng, jpeg, png].map(hashOf)) expect(printed).toContain(hash);
    expect(text("hashes.txt")).toContain(`${hashOf(copy)}  exhibits/exhibit-01.jpg\n`);
    expect(text("hashes.txt")).not.toContain(hashOf(jpeg));
    expect(pdfText.replaceAll(/\s+/g, " ")).toContain("Exhibits 1 and 2 are copies of pictures.");
    // The picture itself lies in the PDF as in the copy, bit by bit.
    expect(bytes("packet.pdf").includes(plainJpeg.subarray(-200))).toBe(true);
    const kept = await user.get(`/documents/${first}/content`).responseType("blob").expect(200);
    expect(kept.body.equals(jpeg)).toBe(true);
  });

  test("of a phone that saves HEIC go so too, in the ZIP", async () => {
    expect(phoneHeic.includes(place)).toBe(true);
    const id = await upload(phoneHeic, "1.heic");
    await received([id, await upload(plainHeic, "2.heic")]);
    expect((await plan()).needs.map(({ code }) => code)).not.toContain("metadata_stays_1");
    const packet = await make();
    expect(packet.status).toBe("ready");
    const { names, bytes, text, pdfText } = await unzip(packet);
    for (const name of names) expect(bytes(name).includes(place)).toBe(false);
    const copy = bytes("exhibits/exhibit-01.heic");
    expect(copy.length).toBe(phoneHeic.length);
    expect(copy.includes(phoneHeic.subarray(0x251, 0x290))).toBe(true);
    expect(bytes("exhibits/exhibit-02.heic").equals(plainHeic)).toBe(true);
    const printed = withoutSpaces(pdfText);
    for (const hash of [copy, phoneHeic].map(hashOf)) expect(printed).toContain(hash);
    expect(text("hashes.txt")).toContain(`${hashOf(copy)}  exhibits/exhibit-01.heic\n`);
    expect(text("hashes.txt")).not.toContain(hashOf(phoneHeic));
    expect(pdfText.replaceAll(/\s+/g, " ")).toContain("Exhibit 1 is a copy of a picture.");
    const kept = await user.get(`/documents/${id}/content`).responseType("blob").expect(200);
    expect(kept.body.equals(phoneHeic)).toBe(true);
  });

  test("that are too broken to look into keep a packet from being made, in words", async () => {
    const broken = [
      [Buffer.concat([plainPng.subarray(0, 33), Buffer.from("at 5, Main Street, Kent")]), "1.png"],
      [phoneHeic.subarray(0, 400), "1.heic"],
    ] as const;
    for (const [content, name] of broken) {
      await received([await upload(content, name)]);
      const packet = await make();
      expect(packet.status).toBe("failed");
      expect(packet.problem).toContain("The picture of exhibit 1 is damaged");
    }
  });

  test("out of which it cannot be taken are named beforehand, and go as they are", async () => {
    const tiff = Buffer.concat([faxTiff, place]);
    await received([await upload(tiff, "1.tif")]);
    const need = (await plan()).needs.find(({ code }) => code === "metadata_stays_1");
    expect(need).toMatchObject({ weight: "look", place: { page: "exhibits" } });
    const { bytes } = await unzip(await make());
    expect(bytes("exhibits/exhibit-01.tif").equals(tiff)).toBe(true);
  });
});
