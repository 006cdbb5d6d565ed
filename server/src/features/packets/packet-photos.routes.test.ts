import { afterAll, beforeAll, expect, jest, test } from "@jest/globals";
import { getDocument, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";
import sharp from "sharp";
import { makePackets } from "../../jobs/make-packets.ts";
import { requestSent } from "../../testing/factories/events.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";
import type { TestUser } from "../../testing/test-user.ts";

jest.setTimeout(120_000);

let app: TestApp;
let user: TestUser;
beforeAll(async () => {
  app = await createTestApp({ now: "2026-11-24T15:00:00Z" });
  user = await app.signUp();
});
afterAll(() => app.close());

/** Somebody photographs a letter page by page. Each photo weighs what one of a phone does, as its points are noise. */
async function takePhoto(): Promise<Buffer> {
  const noise = { type: "gaussian" as const, mean: 128, sigma: 50 };
  const points = sharp({
    create: { width: 1008, height: 756, channels: 3, noise, background: "#fff" },
  });
  const small = await points.png().toBuffer();
  return sharp(small).resize(4032, 3024, { kernel: "nearest" }).jpeg({ quality: 92 }).toBuffer();
}

test("photos that together weigh more than a packet all show as pages, and the files lie in the ZIP", async () => {
  const photo = await takePhoto();
  const count = Math.ceil(34_000_000 / photo.length) + 2;
  const body = {
    person: { name: "Ada" },
    holder: { name: "Cedar Clinic", kind: "practice", hipaaCovered: "yes" },
    events: [requestSent("2026-10-01")],
  };
  const caseId: string = (await user.post("/cases", body).expect(201)).body.id;
  const documentIds: string[] = [];
  for (let page = 0; page < count; page += 1) {
    // One bit behind the end of the picture makes each a paper of its own.
    const content = Buffer.concat([photo, Buffer.from([page])]);
    const sent = user.post(`/cases/${caseId}/documents`).attach("file", content, `${page}.jpg`);
    documentIds.push((await sent.expect(201)).body.id);
  }
  const receipt = { ...requestSent("2026-10-02"), documentIds };
  await user.post(`/cases/${caseId}/events`, receipt).expect(201);
  const asked = await user.post(`/cases/${caseId}/packets`, { kind: "case_summary" }).expect(201);
  await makePackets(app.deps);
  const packet = (await user.get(`/packets/${asked.body.id}`)).body;
  expect(packet).toMatchObject({ status: "ready", problem: null });
  const pdf = await user.get(`/packets/${packet.id}/pdf`).responseType("blob").expect(200);
  const text = await readWords(pdf.body);
  expect(text.match(/Exhibit \d+, page 1 of 1/g)).toHaveLength(count);
  expect(text.match(/Shown as/g)).toHaveLength(count);
  expect(packet.zipBytes).toBeGreaterThan(count * photo.length);
});

/** The words alone: to unpack the pictures takes a minute. */
async function readWords(bytes: Buffer): Promise<string> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS });
  const document = await task.promise;
  const words: string[] = [];
  for (let page = 1; page <= document.numPages; page += 1) {
    const { items } = await (await document.getPage(page)).getTextContent();
    words.push(...items.map((item) => ("str" in item ? item.str : "")));
  }
  await task.destroy();
  return words.join("");
}
