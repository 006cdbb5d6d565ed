import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { stageSchema } from "@recourse/shared/workflow/stages";
import { withWorkspace } from "../../database/tenancy.ts";
import { pathInStore } from "../../storage/file-store.ts";
import { readAudit } from "../../testing/audit-log.ts";
import { answerDueOn } from "../../testing/factories/events.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";
import type { TestUser } from "../../testing/test-user.ts";

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp({ now: "2026-10-13T15:00:00Z" });
});
afterAll(() => app.close());

function countRows(user: TestUser) {
  const where = { workspaceId: user.scope.workspaceId };
  return withWorkspace(app.deps.database, user.scope, async (tx) => ({
    people: await tx.person.count({ where }),
    holders: await tx.holder.count({ where }),
    cases: await tx.recordsCase.count({ where }),
    events: await tx.caseEvent.count({ where }),
    reminders: await tx.reminder.count({ where }),
    emails: await tx.reminder.count({ where: { ...where, channel: "email" } }),
  }));
}

const none = { people: 0, holders: 0, cases: 0, events: 0, reminders: 0, emails: 0 };
const ownCase = {
  person: { name: "Ada Rivers" },
  holder: { name: "Elm Street Clinic" },
  events: answerDueOn("2026-11-01"),
};

describe("the demo", () => {
  test("shows every rung, every section of Today and both kinds of ending", async () => {
    const user = await app.signUp();
    const loaded = await user.post("/demo").expect(201);
    expect(loaded.body).toEqual({ hasDemo: true, cases: 16 });
    const { body: today } = await user.get("/today").expect(200);
    for (const name of ["overdue", "dueThisWeek", "yourMove", "waitingOnThem", "resting"]) {
      expect([name, today[name].total > 0]).toEqual([name, true]);
    }
    expect(today.notices.length).toBeGreaterThan(0);
    const { body: all } = await user.get("/cases?status=all&limit=100").expect(200);
    const stages = new Set(all.items.map(({ stage }: { stage: string }) => stage));
    expect([...stages].sort()).toEqual([...stageSchema.options].sort());
    const outcomes = new Set(all.items.map(({ outcome }: { outcome: string }) => outcome));
    expect(outcomes).toEqual(new Set([null, "let_go", "received_in_full"]));
    expect(all.items.every(({ isDemo }: { isDemo: boolean }) => isDemo)).toBe(true);
    expect(await countRows(user)).toMatchObject({ emails: 0 });
  });

  // Dates are told relative to today: what can be told in October must be tellable at the turn of a year and on a leap day.
  test.each(["2026-12-31", "2027-01-01", "2028-02-29", "2026-03-08", "2026-11-01"])(
    "can be told on %s",
    async (day) => {
      const user = await app.signUp({ trustedDevice: true });
      const now = app.clock.now().toISOString();
      app.clock.set(`${day}T18:00:00Z`);
      const later = await app.signUp();
      await later.post("/demo").expect(201);
      await later.get("/today").expect(200);
      app.clock.set(now);
      await user.get("/today").expect(200);
    },
  );

  test("is loaded once, however often and however fast it is asked for", async () => {
    const user = await app.signUp();
    const answers = await Promise.all([user.post("/demo"), user.post("/demo"), user.post("/demo")]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(await countRows(user)).toMatchObject({ cases: 16 });
  });

  test("is removed without a trace, and nothing else is", async () => {
    const [user, other] = [await app.signUp(), await app.signUp()];
    const own = (await user.post("/cases", ownCase).expect(201)).body;
    const before = await countRows(user);
    await other.post("/demo").expect(201);
    await user.post("/demo").expect(201);
    const removed = await user.delete("/demo").expect(200);
    expect(removed.body).toEqual({ hasDemo: false, cases: 0 });
    expect(await countRows(user)).toEqual(before);
    await user.get(`/cases/${own.id}`).expect(200, own);
    expect((await user.get("/account").expect(200)).body.hasDemo).toBe(false);
    expect(await countRows(other)).toMatchObject({ cases: 16 });
    const audit = await readAudit(app.deps.database, user.scope);
    const actions = audit.map(({ action }) => action).sort();
    expect(actions).toEqual(["case.created", "demo.loaded", "demo.removed"]);
  });

  test("takes the papers that were added to its cases along, from the disk too", async () => {
    const user = await app.signUp();
    const own = (await user.post("/cases", ownCase).expect(201)).body;
    await user.post("/demo").expect(201);
    const cases = (await user.get("/cases?limit=100").expect(200)).body.items;
    const demo = cases.find(({ isDemo }: { isDemo: boolean }) => isDemo);
    for (const { id } of [demo, own]) {
      await user.agent
        .post(`/api/v1/cases/${id}/documents`)
        .set("Idempotency-Key", randomUUID())
        .attach("file", Buffer.from("%PDF-1.4\n%%EOF\n"), "letter.pdf")
        .expect(201);
    }
    const keys = await withWorkspace(app.deps.database, user.scope, (tx) =>
      tx.document.findMany({ select: { caseId: true, storageKey: true } }),
    );
    await user.delete("/demo").expect(200);
    for (const { caseId, storageKey } of keys) {
      const isThere = existsSync(pathInStore(app.deps.env.dataDir, storageKey));
      expect(isThere).toBe(caseId === own.id);
    }
    expect(keys).toHaveLength(2);
  });

  test("stays gone where there was none", async () => {
    const user = await app.signUp();
    await user.delete("/demo").expect(200, { hasDemo: false, cases: 0 });
    expect(await countRows(user)).toEqual(none);
    await app.request().post("/api/v1/demo").set("Idempotency-Key", randomUUID()).expect(401);
    await app.request().delete("/api/v1/demo").expect(401);
  });

  test("keeps the invented person for whom a real case was opened", async () => {
    const user = await app.signUp();
    await user.post("/demo").expect(201);
    const [invented] = (await user.get("/cases").expect(200)).body.items;
    const real = { ...ownCase, person: { id: invented.person.id } };
    const { id } = (await user.post("/cases", real).expect(201)).body;
    await user.delete("/demo").expect(200);
    expect((await user.get(`/cases/${id}`).expect(200)).body.person.id).toBe(invented.person.id);
    expect(await countRows(user)).toMatchObject({ cases: 1, people: 1 });
  });
});
