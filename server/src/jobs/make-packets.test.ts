import { afterAll, beforeAll, beforeEach, expect, jest, test } from "@jest/globals";
import { withWorkspace } from "../database/tenancy.ts";
import { claimPacket, hasWaitingPacket } from "../features/packets/packet-queue.repository.ts";
import { requestSent } from "../testing/factories/events.ts";
import { storedFiles } from "../testing/stored-files.ts";
import { createTestApp, type TestApp } from "../testing/test-app.ts";
import type { TestUser } from "../testing/test-user.ts";
import { makePackets, purgePackets } from "./make-packets.ts";
import { sweepFiles } from "./sweep-files.ts";

jest.setTimeout(90_000);

let app: TestApp;
let user: TestUser;
let caseId: string;
beforeAll(async () => {
  app = await createTestApp({ now: "2026-11-24T15:00:00Z" });
  user = await app.signUp();
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

async function ask(): Promise<string> {
  const { body } = await user
    .post(`/cases/${caseId}/packets`, { kind: "case_summary" })
    .expect(201);
  return body.id;
}

const read = async (id: string) => (await user.get(`/packets/${id}`)).body;

/** None before the first packet. */
const stored = () => storedFiles(app.deps.files.dataDir).catch((): string[] => []);

test("a packet that a worker left behind is begun anew once its lease has ended, and not before", async () => {
  const id = await ask();
  const { database, clock } = app.deps;
  const left = await claimPacket(database, { now: clock.now(), leaseMs: 30_000 });
  expect(left?.id).toBe(id);
  expect(await makePackets(app.deps)).toBe(0);
  expect(await hasWaitingPacket(database, clock.now())).toBe(false);
  app.clock.advance({ minutes: 1 });
  expect(await hasWaitingPacket(database, clock.now())).toBe(true);
  expect(await makePackets(app.deps)).toBe(1);
  expect(await read(id)).toMatchObject({ status: "ready", percent: 100 });
});

test("two workers at the same moment make it once", async () => {
  const id = await ask();
  const before = (await stored()).length;
  const made = await Promise.all([makePackets(app.deps), makePackets(app.deps)]);
  expect(made.toSorted()).toEqual([0, 1]);
  expect((await read(id)).status).toBe("ready");
  expect(await stored()).toHaveLength(before + 2);
});

test("one that was removed while it was being made leaves no file", async () => {
  const id = await ask();
  const before = await stored();
  const making = makePackets(app.deps);
  await user.agent.delete(`/api/v1/packets/${id}`).expect(204);
  expect(await making).toBe(0);
  expect((await stored()).toSorted()).toEqual(before.toSorted());
});

test("what goes wrong for a reason that we do not know is tried three times, then said, and leaves no file", async () => {
  const id = await ask();
  const before = await stored();
  const files = { ...app.deps.files, wrap: () => Promise.reject(new Error("no")) };
  for (const status of ["building", "building", "failed"]) {
    expect(await makePackets({ ...app.deps, files })).toBe(0);
    expect((await read(id)).status).toBe(status);
    expect((await stored()).toSorted()).toEqual(before.toSorted());
    app.clock.advance({ minutes: 1 });
  }
  expect((await read(id)).problem).toContain("could not be made");
});

test("a packet is kept for 30 days, then its files go too; until then no sweep takes them for lost", async () => {
  const before = await stored();
  const id = await ask();
  await makePackets(app.deps);
  app.clock.advance({ minutes: 29 * 24 * 60 });
  await purgePackets(app.deps);
  await sweepFiles(app.deps);
  const row = await withWorkspace(app.deps.database, user.scope, (tx) =>
    tx.packet.findFirst({ where: { id } }),
  );
  expect(await stored()).toContain(row?.pdfStorageKey);
  app.clock.advance({ minutes: 2 * 24 * 60 });
  await purgePackets(app.deps);
  const left = await stored();
  expect(left.filter((name) => !before.includes(name))).toEqual([]);
});
