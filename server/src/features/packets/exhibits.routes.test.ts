import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { exhibitIndexSchema } from "@recourse/shared/api/exhibits";
import { receiptEstablished, requestSent } from "../../testing/factories/events.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";
import type { TestUser } from "../../testing/test-user.ts";
import { makePdf } from "./packet-files.fixture.ts";

let app: TestApp;
let user: TestUser;
let stranger: TestUser;
let caseId: string;

beforeAll(async () => {
  app = await createTestApp({ now: "2026-11-24T15:00:00Z" });
  [user, stranger] = [await app.signUp(), await app.signUp()];
});
beforeEach(async () => {
  const parties = { person: { name: "Ada Rivers" }, holder: { name: "Cedar Clinic" } };
  const events = [requestSent("2026-10-01")];
  caseId = (await user.post("/cases", { ...parties, events }).expect(201)).body.id;
});
afterAll(() => app.close());

async function upload(content: Buffer, name: string): Promise<string> {
  const uploaded = user.post(`/cases/${caseId}/documents`).attach("file", content, name);
  return (await uploaded.expect(201)).body.id;
}

async function readIndex() {
  const { body } = await user.get(`/cases/${caseId}/exhibits`).expect(200);
  return exhibitIndexSchema.parse(body);
}

const patch = (body: object, by = user) =>
  by.agent.patch(`/api/v1/cases/${caseId}/exhibits`).send(body);

describe("the exhibits of a case", () => {
  test("are its papers, each with the events it proves; what proves nothing comes last", async () => {
    const loose = await upload(await makePdf("loose"), "loose.pdf");
    const fax = await upload(await makePdf("OK"), "fax.pdf");
    const received = { ...receiptEstablished("2026-10-01"), documentIds: [fax] };
    await user.post(`/cases/${caseId}/events`, received).expect(201);
    const { ordered, items } = await readIndex();
    expect(ordered).toBe("by_date");
    expect(items).toMatchObject([
      {
        id: fax,
        title: "fax.pdf",
        on: { earliest: "2026-10-01" },
        proves: [{ type: "receipt_established" }],
      },
      { id: loose, on: null, proves: [] },
    ]);
  });

  test("take a title, an order, an event to prove, and can be left out; a null takes it back", async () => {
    const first = await upload(await makePdf("1"), "1.pdf");
    const second = await upload(await makePdf("2"), "2.pdf");
    const { events } = (await user.get(`/cases/${caseId}`)).body;
    const changed = await patch({
      order: [second, first],
      exhibits: {
        [second]: { title: "The fax report", proves: events[0].id, leftOutOf: ["case_summary"] },
      },
    });
    expect(changed.status).toBe(200);
    expect(exhibitIndexSchema.parse(changed.body)).toMatchObject({
      ordered: "by_hand",
      items: [
        {
          id: second,
          title: "The fax report",
          proves: [{ eventId: events[0].id, type: "request_sent" }],
          leftOutOf: ["case_summary"],
        },
        { id: first },
      ],
    });
    await patch({ order: null, exhibits: { [second]: { title: null, proves: null } } }).expect(200);
    expect(await readIndex()).toMatchObject({
      ordered: "by_date",
      items: [
        { id: first },
        { id: second, title: "2.pdf", proves: [], leftOutOf: ["case_summary"] },
      ],
    });
  });

  test("a paper or an event of elsewhere is refused, and a stranger finds nothing", async () => {
    const paper = await upload(await makePdf("1"), "1.pdf");
    const elsewhere = randomUUID();
    await patch({ order: [elsewhere] }).expect(422);
    await patch({ exhibits: { [elsewhere]: { title: "x" } } }).expect(422);
    await patch({ exhibits: { [paper]: { proves: elsewhere } } }).expect(422);
    await patch({ exhibits: { [paper]: { title: "x" } } }, stranger).expect(404);
    await stranger.get(`/cases/${caseId}/exhibits`).expect(404);
    expect((await readIndex()).items[0]?.title).toBe("1.pdf");
  });
});
