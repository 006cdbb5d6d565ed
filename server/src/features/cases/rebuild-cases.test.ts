import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { plainDate } from "@recourse/shared/calendar/plain-date";
import fc from "fast-check";
import pg from "pg";
import { withWorkspace } from "../../database/tenancy.ts";
import { answerDueOn, callLogged, letGo, requestSent } from "../../testing/factories/events.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";
import type { TestUser } from "../../testing/test-user.ts";
import { rebuildCases } from "./rebuild-cases.service.ts";

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp({ now: "2026-10-13T15:00:00Z" });
});
afterAll(() => app.close());

const context = () => ({
  today: plainDate("2026-10-13"),
  now: app.clock.now(),
  timeZone: "America/New_York",
});

const rebuild = (user: TestUser, repair: boolean) =>
  rebuildCases(app.deps.database, user.scope, { ...context(), repair });

async function openCase(user: TestUser, events: readonly object[]) {
  const body = { person: { name: "Ada Rivers" }, holder: { name: "Elm Street Clinic" }, events };
  return (await user.post("/cases", body).expect(201)).body;
}

/** Past the app, as a fault of the disk or of an older version might leave it. */
async function change(user: TestUser, sql: string, caseId: string): Promise<void> {
  const owner = new pg.Client({ connectionString: app.testDatabase.ownerUrl });
  await owner.connect();
  const { workspaceId } = user.scope;
  await owner.query("select set_config('app.workspace_id', $1, false)", [workspaceId]);
  await owner.query(sql, [caseId]);
  await owner.end();
}

const day = fc
  .integer({ min: 1, max: 13 })
  .map((date) => `2026-10-${String(date).padStart(2, "0")}`);
const on = (date: string) => ({ earliest: date, latest: date });
const step = fc.oneof(
  day.map((date) => requestSent(date)),
  day.map((date) => callLogged(date)),
  day.map((date) => letGo(date)),
  day.map((date) => ({ type: "reopened", occurredOn: on(date), details: {} })),
  day.map((date) => ({
    type: "receipt_established",
    occurredOn: on(date),
    details: { basis: "by_hand" },
  })),
  day.map((date) => ({
    type: "denied",
    occurredOn: on(date),
    details: { method: "letter", whole: true, ground: "office_policy" },
  })),
  day.map((date) => ({
    type: "extension_notice_received",
    occurredOn: on(date),
    details: { written: true, reasons: "They say so.", completionDate: "2026-11-20" },
  })),
  fc.record({ correct: fc.nat(20), replacement: day }),
);

describe("rebuilding", () => {
  test("finds what is stored after any history", async () => {
    const user = await app.signUp();
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        const { id } = await openCase(user, answerDueOn("2026-10-20"));
        for (const next of steps) {
          if (!("correct" in next)) await user.post(`/cases/${id}/events`, next);
          else {
            const { events } = (await user.get(`/cases/${id}`).expect(200)).body;
            const event = events[next.correct % events.length];
            const replacement = requestSent(next.replacement);
            const correction = { reason: "Wrong day.", replacement };
            await user.post(`/cases/${id}/events/${event.id}/correction`, correction);
          }
        }
        expect((await rebuild(user, false)).differences).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });

  test("names the columns of a row that is not what its events say, and mends it", async () => {
    const user = await app.signUp();
    const { id } = await openCase(user, answerDueOn("2026-10-20"));
    const before = (await user.get(`/cases/${id}`).expect(200)).body;
    await change(
      user,
      "update cases set stage = 'review', answer_due_to = '2027-01-01', own_days = '{}' where id = $1",
      id,
    );
    const found = {
      checked: 1,
      differences: [{ caseId: id, columns: ["stage", "answerDueTo", "ownDays"] }],
    };
    expect(await rebuild(user, false)).toEqual(found);
    expect(await rebuild(user, true)).toEqual(found);
    expect(await rebuild(user, false)).toEqual({ checked: 1, differences: [] });
    const after = (await user.get(`/cases/${id}`).expect(200)).body;
    expect(after).toEqual({ ...before, version: 2, updatedAt: after.updatedAt });
  });

  test("reports a history that cannot be read, and leaves it alone", async () => {
    const user = await app.signUp();
    const { id } = await openCase(user, answerDueOn("2026-10-20"));
    await change(
      user,
      "update case_events set details = '{}' where case_id = $1 and sequence = 1",
      id,
    );
    const found = { checked: 1, differences: [{ caseId: id, columns: ["events"] }] };
    expect(await rebuild(user, true)).toEqual(found);
    expect(await rebuild(user, true)).toEqual(found);
    const { version } = await withWorkspace(app.deps.database, user.scope, (tx) =>
      tx.recordsCase.findFirstOrThrow({ where: { id }, select: { version: true } }),
    );
    expect(version).toBe(1);
  });

  test("goes through more cases than one page holds", async () => {
    const user = await app.signUp();
    const { id } = await openCase(user, answerDueOn("2026-10-20"));
    await change(
      user,
      `with copies as (
         insert into cases (workspace_id, id, person_id, holder_id, is_open, waiting_on)
         select workspace_id, gen_random_uuid(), person_id, holder_id, true, 'you'
         from cases, generate_series(1, 250) where id = $1 returning id)
       select count(*) from copies`,
      id,
    );
    expect(await rebuild(user, false)).toEqual({ checked: 251, differences: [] });
  });
});
