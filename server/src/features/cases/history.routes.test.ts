import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { withWorkspace } from "../../database/tenancy.ts";
import { readAudit } from "../../testing/audit-log.ts";
import {
  callLogged,
  deniedInWriting,
  letGo,
  receiptEstablished,
  requestSent,
} from "../../testing/factories/events.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";
import type { TestUser } from "../../testing/test-user.ts";

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp({ now: "2026-10-13T15:00:00Z" });
});
afterAll(() => app.close());

async function openCase(user: TestUser, events: object[] = []) {
  const body = { person: { name: "Ada Rivers" }, holder: { name: "Elm Street Clinic" }, events };
  return (await user.post("/cases", body).expect(201)).body;
}

const story = [
  deniedInWriting("2026-06-20"),
  callLogged("2026-06-01", "Ask Dana."),
  requestSent("2026-05-04"),
  receiptEstablished("2026-05-06"),
];

/** What a refusal must leave as it was. */
function countsOf(user: TestUser) {
  const where = { workspaceId: user.scope.workspaceId };
  return withWorkspace(app.deps.database, user.scope, async (tx) => ({
    events: await tx.caseEvent.count({ where }),
    audit: await tx.auditEntry.count({ where }),
    reminders: await tx.reminder.count({ where }),
    keys: await tx.idempotencyRecord.count({ where }),
  }));
}

describe("POST /cases/:caseId/history", () => {
  test("records all of it, lands on the right rung, and names the events in the audit by ids only", async () => {
    const user = await app.signUp();
    const { id } = await openCase(user);
    const { body } = await user.post(`/cases/${id}/history`, { events: story }).expect(201);
    expect(body).toMatchObject({ version: 2, case: { id, stage: "requested", waitingOn: "you" } });
    expect(body.events.map(({ type }: { type: string }) => type)).toEqual([
      "request_sent",
      "receipt_established",
      "call_logged",
      "denied",
    ]);
    const read = (await user.get(`/cases/${id}`).expect(200)).body;
    expect(read.events).toEqual(body.events);
    // The answer was due on June 5: 180 days for a complaint count from there.
    expect(read.ownDueOn).toBe("2026-12-02");
    const audit = (await readAudit(app.deps.database, user.scope)).at(-1);
    expect(audit).toMatchObject({
      action: "case.history_recorded",
      subjectType: "case",
      subjectId: id,
      details: { count: 4, events: body.events.map((event: { id: string }) => event.id) },
    });
    expect(app.logged.join()).not.toMatch(/Ask Dana/);
  });

  test("leaves the case as recording one by one does", async () => {
    const user = await app.signUp();
    const one = await openCase(user);
    const other = await openCase(user);
    await user.post(`/cases/${one.id}/history`, { events: story }).expect(201);
    for (const event of story.toSorted((a, b) =>
      a.occurredOn.earliest < b.occurredOn.earliest ? -1 : 1,
    ))
      await user.post(`/cases/${other.id}/events`, event).expect(201);
    const read = async (id: string) => {
      const { assessment, stage, waitingOn, answerDue, ownDueOn } = (
        await user.get(`/cases/${id}`).expect(200)
      ).body;
      const text = JSON.stringify({ assessment, stage, waitingOn, answerDue, ownDueOn });
      return text.replaceAll(/[0-9a-f-]{36}/g, "");
    };
    expect(await read(one.id)).toBe(await read(other.id));
  });

  test("lets an event name another of the list, under ids that the case makes itself", async () => {
    const user = await app.signUp();
    const { id } = await openCase(user);
    const ids = [randomUUID(), randomUUID(), randomUUID()];
    const denial = deniedInWriting("2026-06-20");
    const events = [
      requestSent("2026-05-04"),
      requestSent("2026-06-01"),
      { ...denial, details: { ...denial.details, requestId: ids[0] } },
    ];
    const { body } = await user.post(`/cases/${id}/history`, { events, ids }).expect(201);
    expect(body.events[2].details.requestId).toBe(body.events[0].id);
    expect(ids).not.toContain(body.events[0].id);
  });

  test("records nothing where one line cannot be, and points to each", async () => {
    const user = await app.signUp();
    const { id } = await openCase(user);
    const before = await countsOf(user);
    const events = [deniedInWriting("2026-01-02"), ...story, callLogged("2026-10-14")];
    const { body } = await user.post(`/cases/${id}/history`, { events }).expect(409);
    expect(body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      "/events/0",
      "/events/5/occurredOn/latest",
    ]);
    expect(await countsOf(user)).toEqual(before);
  });

  test("a single line that cannot be says why, with its reason", async () => {
    const user = await app.signUp();
    const { id } = await openCase(user, [requestSent("2026-05-04"), letGo("2026-06-01")]);
    const events = [deniedInWriting("2026-07-01")];
    const { body } = await user.post(`/cases/${id}/history`, { events }).expect(409);
    expect(body).toMatchObject({ reason: "case_closed", errors: [{ pointer: "/events/0" }] });
  });

  test.each<[string, object, string]>([
    ["nothing", { events: [] }, "/events"],
    ["more than 100", { events: Array(101).fill(story[1]) }, "/events"],
    ["what is no event", { events: [{ type: "sung" }] }, "/events/0/type"],
    [
      "a day that is none",
      { events: [{ ...story[1], occurredOn: "May" }] },
      "/events/0/occurredOn",
    ],
    ["ids that are not one for each", { events: story, ids: [randomUUID()] }, "/ids"],
  ])("refuses %s", async (_, body, pointer) => {
    const user = await app.signUp();
    const { id } = await openCase(user);
    const answer = await user.post(`/cases/${id}/history`, body).expect(422);
    expect(answer.body.errors[0].pointer).toBe(pointer);
  });

  test("refuses a paper of another case", async () => {
    const user = await app.signUp();
    const { id } = await openCase(user);
    const events = [{ ...requestSent("2026-05-04"), documentIds: [randomUUID()] }];
    const { body } = await user.post(`/cases/${id}/history`, { events }).expect(422);
    expect(body.errors[0].pointer).toBe("/events/0/documentIds/0");
  });

  test("with If-Match only while the case has that version", async () => {
    const user = await app.signUp();
    const { id } = await openCase(user);
    await user.post(`/cases/${id}/events`, callLogged("2026-05-01")).expect(201);
    const send = (version: string) =>
      user.post(`/cases/${id}/history`, { events: story }).set("If-Match", version);
    await send('"1"').expect(412);
    await send('"2"').expect(201);
  });

  test("the same request twice has one effect and one answer", async () => {
    const user = await app.signUp();
    const { id } = await openCase(user);
    const key = randomUUID();
    const send = () =>
      user.post(`/cases/${id}/history`, { events: story }).set("Idempotency-Key", key);
    const first = await send().expect(201);
    const second = await send().expect(201);
    expect(second.body).toEqual(first.body);
    expect((await user.get(`/cases/${id}`).expect(200)).body.events).toHaveLength(4);
  });

  test("a stranger finds no case, and cannot add to it", async () => {
    const user = await app.signUp();
    const stranger = await app.signUp();
    const { id } = await openCase(user);
    await stranger.post(`/cases/${id}/history`, { events: story }).expect(404);
    expect((await user.get(`/cases/${id}`).expect(200)).body.events).toEqual([]);
  });
});
