import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { withWorkspace } from "../../database/tenancy.ts";
import { readAudit } from "../../testing/audit-log.ts";
import {
  answerDueOn,
  askedFor,
  callLogged,
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

const parties = { person: { name: "Ada Rivers" }, holder: { name: "Elm Street Clinic" } };

async function openCase(user: TestUser, more: object = {}) {
  return (await user.post("/cases", { ...parties, ...more }).expect(201)).body;
}

function countRows(user: TestUser) {
  const where = { workspaceId: user.scope.workspaceId };
  return withWorkspace(app.deps.database, user.scope, async (tx) => ({
    people: await tx.person.count({ where }),
    holders: await tx.holder.count({ where }),
    cases: await tx.recordsCase.count({ where }),
    events: await tx.caseEvent.count({ where }),
    keys: await tx.idempotencyRecord.count({ where }),
    audit: await tx.auditEntry.count({ where: { ...where, action: { startsWith: "case." } } }),
  }));
}

describe("POST /cases", () => {
  test("opens a draft for a new person and a new holder", async () => {
    const user = await app.signUp();
    const answer = await user.post("/cases", parties).expect(201);
    expect(answer.headers.etag).toBe('"1"');
    expect(answer.body).toMatchObject({
      version: 1,
      stage: "draft",
      waitingOn: "you",
      answerDue: null,
      overdue: false,
      person: { name: "Ada Rivers", relationship: "self" },
      holder: { name: "Elm Street Clinic", kind: "practice" },
      events: [],
      letters: [],
      documents: [],
      updatedAt: "2026-10-13T15:00:00.000Z",
    });
    expect(answer.body.allowedEvents).toContain("request_sent");
    await user.get(`/cases/${answer.body.id}`).expect(200, answer.body);
    const { userId } = user.scope;
    expect(await readAudit(app.deps.database, user.scope)).toEqual([
      {
        actorId: userId,
        action: "case.created",
        subjectType: "case",
        subjectId: answer.body.id,
        details: { events: 0 },
      },
    ]);
  });

  test("records what has happened so far and stores what follows from it", async () => {
    const user = await app.signUp();
    const created = await openCase(user, {
      askedFor,
      claimStage: "hearing",
      events: [...answerDueOn("2026-10-06"), callLogged("2026-10-12")],
    });
    expect(created).toMatchObject({
      stage: "requested",
      answerDue: { earliest: "2026-10-06", latest: "2026-10-06" },
      overdue: true,
      daysLate: 7,
      askedFor,
      claimStage: "hearing",
    });
    expect(
      created.events.map(({ sequence, type }: { sequence: number; type: string }) => [
        sequence,
        type,
      ]),
    ).toEqual([
      [1, "request_sent"],
      [2, "receipt_established"],
      [3, "call_logged"],
    ]);
    expect(created.assessment.headline.tone).toBe("late");
    const listed = await user.get("/cases?overdue=true").expect(200);
    expect(listed.body.items).toMatchObject([{ id: created.id, daysLate: 7 }]);
  });

  test("takes a person and a holder that are there", async () => {
    const user = await app.signUp();
    const first = await openCase(user);
    const second = await openCase(user, {
      person: { id: first.person.id },
      holder: { id: first.holder.id },
    });
    expect([second.person.id, second.holder.id]).toEqual([first.person.id, first.holder.id]);
    expect(await countRows(user)).toMatchObject({ people: 1, holders: 1, cases: 2 });
  });

  test("refuses another workspace's person and holder as if they did not exist", async () => {
    const [user, stranger] = [await app.signUp(), await app.signUp()];
    const theirs = await openCase(stranger);
    const before = await countRows(user);
    const foreign = { person: { id: theirs.person.id }, holder: { id: theirs.holder.id } };
    const unknown = { person: { id: randomUUID() }, holder: { id: randomUUID() } };
    const [one, other] = [
      await user.post("/cases", foreign).expect(422),
      await user.post("/cases", unknown).expect(422),
    ];
    const pointers = one.body.errors.map(({ pointer }: { pointer: string }) => pointer);
    expect(pointers).toEqual(["/person/id", "/holder/id"]);
    expect({ ...one.body, requestId: "" }).toEqual({ ...other.body, requestId: "" });
    expect(await countRows(user)).toEqual(before);
  });

  test("saves nothing at all where one of the events cannot be, and points to it", async () => {
    const user = await app.signUp();
    const before = await countRows(user);
    const events = [requestSent("2026-09-10"), receiptEstablished("2026-09-01")];
    const answer = await user.post("/cases", { ...parties, events }).expect(409);
    expect(answer.body.reason).toEqual(expect.any(String));
    expect(answer.body.errors[0].pointer).toMatch(/^\/events\/1\//);
    expect(answer.body.detail).toBe(answer.body.errors[0].detail);
    expect(await countRows(user)).toEqual(before);
  });

  test("opens one case where the same request comes twice", async () => {
    const user = await app.signUp();
    const key = randomUUID();
    const [first, second] = await Promise.all([
      user.post("/cases", parties, key),
      user.post("/cases", parties, key),
    ]);
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(first.body.id).toBe(second.body.id);
    expect(await countRows(user)).toMatchObject({ people: 1, cases: 1, audit: 1 });
    await user.post("/cases", { ...parties, claimStage: "none" }, key).expect(422);
  });

  test.each([
    ["nothing", {}, "/person"],
    ["a person without a name", { ...parties, person: { name: " " } }, "/person/name"],
    ["a person id that is none", { ...parties, person: { id: "7" } }, "/person/id"],
    ["a holder of the wrong type", { ...parties, holder: "Elm Street" }, "/holder"],
    ["an unknown claim stage", { ...parties, claimStage: "lost" }, "/claimStage"],
    ["nothing asked for", { ...parties, askedFor: { ...askedFor, kinds: [] } }, "/askedFor/kinds"],
    [
      "dates in the wrong order",
      { ...parties, askedFor: { ...askedFor, from: "2026-02-02", to: "2026-01-01" } },
      "/askedFor/to",
    ],
    [
      "too many events",
      { ...parties, events: Array(101).fill(callLogged("2026-10-01")) },
      "/events",
    ],
    ["an unknown field", { ...parties, stage: "review" }, "/stage"],
    ["a mark that is not theirs to set", { ...parties, isDemo: true }, "/isDemo"],
    [
      "a paper of a case that does not exist yet",
      { ...parties, events: [{ ...requestSent("2026-10-01"), documentIds: [randomUUID()] }] },
      "/events/0/documentIds/0",
    ],
  ])("refuses %s", async (_what, body, pointer) => {
    const user = await app.signUp();
    const before = await countRows(user);
    const answer = await user.post("/cases", body).expect(422);
    expect(answer.body.errors[0].pointer).toBe(pointer);
    expect(await countRows(user)).toEqual(before);
  });
});

describe("PATCH /cases/:caseId", () => {
  test("changes what is sent, under the next version, and says which fields", async () => {
    const user = await app.signUp();
    const { id, events } = await openCase(user, { events: answerDueOn("2026-11-01") });
    app.clock.advance({ minutes: 1 });
    const changed = await user.patch(`/cases/${id}`, 1, { claimStage: "hearing" }).expect(200);
    expect(changed.body).toMatchObject({
      version: 2,
      claimStage: "hearing",
      claimStageAtStart: "unknown",
      askedFor: null,
      events: [...events, { type: "claim_stage_changed", details: { stage: "hearing" } }],
    });
    expect(changed.headers.etag).toBe('"2"');
    const audit = await readAudit(app.deps.database, user.scope);
    expect(audit.at(-1)).toMatchObject({
      action: "case.changed",
      subjectId: id,
      details: { fields: ["claimStage"] },
    });
  });

  test("where the claim stands is told once, keeps its history, and what is corrected counts no more", async () => {
    const user = await app.signUp();
    const { id } = await openCase(user, { claimStage: "reconsideration" });
    const same = await user.patch(`/cases/${id}`, 1, { claimStage: "reconsideration" }).expect(200);
    expect(same.body).toMatchObject({ claimStage: "reconsideration", events: [] });
    const moved = await user.patch(`/cases/${id}`, 2, { claimStage: "hearing" }).expect(200);
    expect(moved.body.assessment.claim).toMatchObject({
      stage: "hearing",
      toldOn: { earliest: "2026-10-13", latest: "2026-10-13" },
    });
    const correction = { reason: "It was the neighbour’s claim", replacement: null };
    const [told] = moved.body.events;
    await user.post(`/cases/${id}/events/${told.id}/correction`, correction).expect(201);
    const { body } = await user.get(`/cases/${id}`).expect(200);
    expect(body).toMatchObject({ claimStage: "reconsideration" });
    expect(body.assessment.routes.offered[0].route).toBe("disability_examiner");
  });

  test("refuses a version that is no longer the newest, and one that is missing", async () => {
    const user = await app.signUp();
    const { id } = await openCase(user);
    await user.patch(`/cases/${id}`, 1, { claimStage: "none" }).expect(200);
    await user.patch(`/cases/${id}`, 1, { claimStage: "hearing" }).expect(412);
    await user.agent.patch(`/api/v1/cases/${id}`).send({ claimStage: "hearing" }).expect(428);
    expect((await user.get(`/cases/${id}`)).body).toMatchObject({ version: 2, claimStage: "none" });
  });

  test("does not move a case to another person, holder or stage", async () => {
    const user = await app.signUp();
    const { id } = await openCase(user);
    for (const field of ["personId", "holderId", "stage", "isDemo", "version"]) {
      const answer = await user.patch(`/cases/${id}`, 1, { [field]: randomUUID() }).expect(422);
      expect(answer.body.errors[0].pointer).toBe(`/${field}`);
    }
  });
});

describe("GET /cases/:caseId and its assessment", () => {
  test("tells a stranger nothing", async () => {
    const [user, stranger] = [await app.signUp(), await app.signUp()];
    const { id } = await openCase(user);
    await stranger.get(`/cases/${id}`).expect(404);
    await stranger.get(`/cases/${id}/assessment`).expect(404);
    await stranger.patch(`/cases/${id}`, 1, { claimStage: "none" }).expect(404);
    await app.request().get(`/api/v1/cases/${id}`).expect(401);
  });

  test("answers the assessment by itself as within the case", async () => {
    const user = await app.signUp();
    const { id, assessment } = await openCase(user, { events: answerDueOn("2026-11-01") });
    await user.get(`/cases/${id}/assessment`).expect(200, assessment);
  });

  test("refuses an id that is none", async () => {
    const user = await app.signUp();
    const answer = await user.get("/cases/12").expect(422);
    expect(answer.body.errors[0].pointer).toBe("/path/caseId");
  });
});

describe("a change of the holder", () => {
  test("moves the dates of its cases: whom HIPAA does not bind, no federal clock binds", async () => {
    const user = await app.signUp();
    const { id, holder } = await openCase(user, { events: answerDueOn("2026-11-01") });
    await user.patch(`/holders/${holder.id}`, 1, { hipaaCovered: "no" }).expect(200);
    const after = (await user.get(`/cases/${id}`).expect(200)).body;
    expect(after).toMatchObject({ answerDue: null, version: 2 });
  });
});

describe("closing", () => {
  test("takes a case off the open list", async () => {
    const user = await app.signUp();
    const { id } = await openCase(user, {
      events: [...answerDueOn("2026-10-01"), letGo("2026-10-10")],
    });
    expect((await user.get("/cases")).body).toMatchObject({ items: [], total: 0 });
    const closed = (await user.get("/cases?status=closed")).body;
    expect(closed.items).toMatchObject([
      { id, stage: "closed", outcome: "let_go", overdue: false },
    ]);
  });
});
