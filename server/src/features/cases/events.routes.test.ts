import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { withWorkspace } from "../../database/tenancy.ts";
import { readAudit } from "../../testing/audit-log.ts";
import { answerDueOn, callLogged, letGo, requestSent } from "../../testing/factories/events.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";
import type { TestUser } from "../../testing/test-user.ts";

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp({ now: "2026-10-13T15:00:00Z" });
});
afterAll(() => app.close());

async function openCase(user: TestUser, events: object[] = answerDueOn("2026-10-06")) {
  const body = { person: { name: "Ada Rivers" }, holder: { name: "Elm Street Clinic" }, events };
  return (await user.post("/cases", body).expect(201)).body;
}

/** Everything that a refused request must leave as it was. */
async function stateOf(user: TestUser, caseId: string) {
  const where = { workspaceId: user.scope.workspaceId };
  const stored = await withWorkspace(app.deps.database, user.scope, async (tx) => ({
    keys: await tx.idempotencyRecord.count({ where }),
    audit: await tx.auditEntry.count({ where }),
    reminders: await tx.reminder.count({ where }),
  }));
  return { ...stored, body: (await user.get(`/cases/${caseId}`).expect(200)).body };
}

describe("POST /cases/:caseId/events", () => {
  test("a decision about a step sets it aside with its reason, and refuses a day that is no day", async () => {
    const user = await app.signUp();
    const { id } = await openCase(user);
    const decision = (details: object) => ({
      type: "step_decided",
      occurredOn: { earliest: "2026-10-13", latest: "2026-10-13" },
      details: { step: "follow_up", ...details },
    });
    const path = `/cases/${id}/events`;
    await user.post(path, decision({ decision: "not_for_me", reason: "No phone" })).expect(201);
    const { assessment } = (await user.get(`/cases/${id}`).expect(200)).body;
    expect(assessment.setAside).toMatchObject([
      { step: { code: "follow_up" }, choice: "not_for_me", reason: "No phone", until: null },
    ]);
    expect(assessment.nextSteps[0].code).toBe("talk_to_doctor");
    const { body } = await user.post(path, decision({ decision: "snoozed" })).expect(409);
    expect(body).toMatchObject({
      reason: "snooze_without_day",
      errors: [{ pointer: "/details/until" }],
    });
    await user.post(path, decision({ step: "wait_for_answer", decision: "done" })).expect(422);
  });

  test("adds the event, moves the projection and names both in the audit by ids only", async () => {
    const user = await app.signUp();
    const { id } = await openCase(user);
    app.clock.advance({ minutes: 1 });
    const event = {
      type: "doctor_contacted",
      occurredOn: { earliest: "2026-10-12", latest: "2026-10-12" },
      note: "Left a message.",
      details: { method: "phone", doctorName: "Dr. Ines Falk" },
    };
    const answer = await user.post(`/cases/${id}/events`, event).expect(201);
    expect(answer.headers.etag).toBe('"2"');
    expect(answer.body).toMatchObject({
      version: 2,
      case: { id, version: 2, stage: "escalated_to_doctor" },
      events: [{ ...event, sequence: 3, recordedOn: "2026-10-13", recordedBy: user.scope.userId }],
      warnings: [],
    });
    const read = (await user.get(`/cases/${id}`).expect(200)).body;
    expect(read.events.at(-1)).toEqual(answer.body.events[0]);
    expect(read).toMatchObject({ stage: "escalated_to_doctor", version: 2 });
    const audit = (await readAudit(app.deps.database, user.scope)).at(-1);
    const { id: eventId } = answer.body.events[0];
    expect(audit).toMatchObject({
      action: "case.event_appended",
      subjectType: "case",
      subjectId: id,
      details: { eventId, type: "doctor_contacted" },
    });
    expect(app.logged.join()).not.toMatch(/Left a message|Ines Falk|Ada Rivers/);
  });

  test("refuses what cannot be true, with its reason and the place in the body", async () => {
    const user = await app.signUp();
    const { id } = await openCase(user);
    const before = await stateOf(user, id);
    const future = await user.post(`/cases/${id}/events`, callLogged("2026-10-14")).expect(409);
    expect(future.body).toMatchObject({
      reason: "date_in_future",
      errors: [{ pointer: "/occurredOn/latest" }],
    });
    const early = {
      type: "receipt_established",
      occurredOn: { earliest: "2026-01-01", latest: "2026-01-01" },
      details: { basis: "by_hand" },
    };
    expect(
      (await user.post(`/cases/${id}/events`, early).expect(409)).body.errors[0].pointer,
    ).toMatch(/^\/occurredOn/);
    const review = {
      type: "review_decided",
      occurredOn: { earliest: "2026-10-12", latest: "2026-10-12" },
      details: { decision: "upheld" },
    };
    await user.post(`/cases/${id}/events`, review).expect(409);
    expect(await stateOf(user, id)).toEqual(before);
  });

  test("records today's fact by the date in the workspace's place, not in Greenwich", async () => {
    const user = await app.signUp({ timeZone: "Pacific/Auckland" });
    const { id } = await openCase(user);
    // 15:00 UTC on October 13 is October 14 in Auckland.
    const recorded = await user.post(`/cases/${id}/events`, callLogged("2026-10-14")).expect(201);
    expect(recorded.body.events[0].recordedOn).toBe("2026-10-14");
  });

  test("with If-Match only while the case has that version", async () => {
    const user = await app.signUp();
    const { id } = await openCase(user);
    const send = (version: string) =>
      user.post(`/cases/${id}/events`, callLogged("2026-10-10")).set("If-Match", version);
    await send('"1"').expect(201);
    const before = await stateOf(user, id);
    const answer = await send('"1"').expect(412);
    expect(answer.body.reason).toBe("stale_version");
    await send('"nonsense"').expect(412);
    expect(await stateOf(user, id)).toEqual(before);
  });

  test("the same request twice has one effect and one answer", async () => {
    const user = await app.signUp();
    const { id } = await openCase(user);
    const key = randomUUID();
    const first = await user.post(`/cases/${id}/events`, callLogged("2026-10-10"), key).expect(201);
    const again = await user.post(`/cases/${id}/events`, callLogged("2026-10-10"), key).expect(201);
    expect(again.body).toEqual(first.body);
    expect(again.headers["idempotency-replayed"]).toBe("true");
    expect((await user.get(`/cases/${id}`)).body.events).toHaveLength(3);
    await user.post(`/cases/${id}/events`, callLogged("2026-10-11"), key).expect(422);
  });

  test("many at once all land, one after the other", async () => {
    const user = await app.signUp();
    const { id } = await openCase(user);
    const sent = ["a", "b", "c", "d", "e", "f", "g", "h"].map((said) =>
      user.post(`/cases/${id}/events`, callLogged("2026-10-10", said)),
    );
    const answers = await Promise.all(sent);
    expect(answers.map(({ status }) => status)).toEqual(sent.map(() => 201));
    const { body } = await user.get(`/cases/${id}`).expect(200);
    const sequences = body.events.map(({ sequence }: { sequence: number }) => sequence);
    expect(sequences).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(body.version).toBe(9);
    const versions = answers.map((answer) => answer.body.version).sort((a, b) => a - b);
    expect(versions).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
  });

  test("of two that cannot both be true, one is refused", async () => {
    const user = await app.signUp();
    const { id } = await openCase(user);
    const answers = await Promise.all([
      user.post(`/cases/${id}/events`, letGo("2026-10-12")),
      user.post(`/cases/${id}/events`, letGo("2026-10-12")),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect((await user.get(`/cases/${id}`)).body.events).toHaveLength(3);
  });

  test("a stranger finds no case, and cannot add to it", async () => {
    const [user, stranger] = [await app.signUp(), await app.signUp()];
    const { id } = await openCase(user);
    const before = await stateOf(user, id);
    await stranger.post(`/cases/${id}/events`, callLogged("2026-10-10")).expect(404);
    await stranger.post(`/cases/${id}/events/preview`, callLogged("2026-10-10")).expect(404);
    await stranger.get(`/cases/${id}/events`).expect(404);
    expect(await stateOf(user, id)).toEqual(before);
  });

  const on = { earliest: "2026-10-10", latest: "2026-10-10" };
  test.each([
    ["nothing", {}, "/type"],
    ["an unknown type", { type: "lost", occurredOn: on, details: {} }, "/type"],
    ["a correction by the back door", { type: "corrected", occurredOn: on, details: {} }, "/type"],
    ["no date", { type: "let_go", details: {} }, "/occurredOn"],
    ["a date of the wrong type", { ...letGo("2026-10-10"), occurredOn: 5 }, "/occurredOn"],
    [
      "a date that does not exist",
      { ...letGo("2026-10-10"), occurredOn: { earliest: "2026-02-30", latest: "2026-03-01" } },
      "/occurredOn/earliest",
    ],
    [
      "dates in the wrong order",
      { ...letGo("2026-10-10"), occurredOn: { earliest: "2026-10-11", latest: "2026-10-10" } },
      "/occurredOn/latest",
    ],
    [
      "an instant for a date",
      { ...letGo("2026-10-10"), occurredOn: { ...on, latest: "2026-10-10T00:00:00Z" } },
      "/occurredOn/latest",
    ],
    ["a note of the wrong type", { ...letGo("2026-10-10"), note: 7 }, "/note"],
    ["a note that is too long", { ...letGo("2026-10-10"), note: "x".repeat(4001) }, "/note"],
    ["text that cannot be stored", { ...letGo("2026-10-10"), note: "a\u0000b" }, "/note"],
    ["no details", { type: "call_logged", occurredOn: on }, "/details"],
    ["empty words", callLogged("2026-10-10", " "), "/details/said"],
    [
      "an unknown detail",
      { ...letGo("2026-10-10"), details: { reason: "x", stage: "draft" } },
      "/details/stage",
    ],
    [
      "money with three decimals",
      {
        type: "forms_or_fee_demanded",
        occurredOn: on,
        details: { amount: 1.234, toldInAdvance: null },
      },
      "/details/amount",
    ],
    ["a chosen id", { ...letGo("2026-10-10"), id: randomUUID() }, "/id"],
    ["a chosen recorder", { ...letGo("2026-10-10"), recordedBy: "someone" }, "/recordedBy"],
    [
      "papers that are not a list of ids",
      { ...letGo("2026-10-10"), documentIds: ["x"] },
      "/documentIds/0",
    ],
    [
      "a paper that is not there",
      { ...letGo("2026-10-10"), documentIds: [randomUUID()] },
      "/documentIds/0",
    ],
  ])("refuses %s and saves nothing", async (_what, body, pointer) => {
    const user = await app.signUp();
    const { id } = await openCase(user);
    const before = await stateOf(user, id);
    const answer = await user.post(`/cases/${id}/events`, body).expect(422);
    expect(answer.body.errors[0].pointer).toBe(pointer);
    await user.post(`/cases/${id}/events/preview`, body).expect(422);
    expect(await stateOf(user, id)).toEqual(before);
  });

  test("refuses a request of another case, as one that does not exist", async () => {
    const user = await app.signUp();
    const [one, other] = [await openCase(user), await openCase(user)];
    const event = (requestId: string) => ({
      type: "followed_up",
      occurredOn: on,
      details: { requestId, method: "phone" },
    });
    const foreign = await user
      .post(`/cases/${one.id}/events`, event(other.events[0].id))
      .expect(409);
    const unknown = await user.post(`/cases/${one.id}/events`, event(randomUUID())).expect(409);
    expect(foreign.body.errors).toEqual(unknown.body.errors);
    expect(foreign.body.errors[0].pointer).toBe("/details/requestId");
  });

  test("refuses a body that is no JSON", async () => {
    const user = await app.signUp();
    const { id } = await openCase(user);
    await user.agent
      .post(`/api/v1/cases/${id}/events`)
      .set("Idempotency-Key", randomUUID())
      .set("Content-Type", "application/json")
      .send('{"type": "let_go"')
      .expect(400);
  });
});

describe("papers of an event", () => {
  async function addPaper(user: TestUser, caseId: string): Promise<string> {
    const answer = await user.agent
      .post(`/api/v1/cases/${caseId}/documents`)
      .set("Idempotency-Key", randomUUID())
      .attach("file", Buffer.from("%PDF-1.4\n%%EOF\n"), "letter.pdf")
      .expect(201);
    return answer.body.id;
  }

  test("must lie with the same case, whoever owns the other", async () => {
    const [user, stranger] = [await app.signUp(), await app.signUp()];
    const [one, other] = [await openCase(user), await openCase(user)];
    const theirs = await openCase(stranger);
    const papers = [
      await addPaper(user, one.id),
      await addPaper(user, other.id),
      await addPaper(stranger, theirs.id),
    ];
    const event = { ...callLogged("2026-10-10"), documentIds: papers };
    const answer = await user.post(`/cases/${one.id}/events`, event).expect(422);
    const pointers = answer.body.errors.map(({ pointer }: { pointer: string }) => pointer);
    expect(pointers).toEqual(["/documentIds/1", "/documentIds/2"]);
    const own = { ...event, documentIds: papers.slice(0, 1) };
    const recorded = await user.post(`/cases/${one.id}/events`, own).expect(201);
    expect(recorded.body.events[0].documentIds).toEqual(papers.slice(0, 1));
  });
});

describe("POST …/events/preview", () => {
  test("shows what would change and changes nothing", async () => {
    const user = await app.signUp();
    const { id } = await openCase(user);
    const before = await stateOf(user, id);
    const event = {
      type: "certified_letter_sent",
      occurredOn: { earliest: "2026-10-13", latest: "2026-10-13" },
      details: { askedFor: { kinds: ["complete_record"], from: null, to: null, format: null } },
    };
    const { body } = await user.post(`/cases/${id}/events/preview`, event).expect(200);
    expect(body.after.stage).toBe("certified_letter");
    expect(body.changes.length).toBeGreaterThan(0);
    expect(body.allowed).toBeNull();
    expect(await stateOf(user, id)).toEqual(before);
  });

  test("answers whether what the holder said is allowed, with the rule", async () => {
    const user = await app.signUp();
    const { id } = await openCase(user);
    const event = {
      type: "transfer_offered",
      occurredOn: { earliest: "2026-10-13", latest: "2026-10-13" },
      details: { alreadySent: false },
    };
    const { body } = await user.post(`/cases/${id}/events/preview`, event).expect(200);
    expect(body.allowed).toMatchObject({
      verdict: "depends",
      rules: [{ id: "NOTGROUND-TOCLINICIAN" }],
    });
  });

  test("refuses what recording it would refuse", async () => {
    const user = await app.signUp();
    const { id } = await openCase(user);
    const preview = await user
      .post(`/cases/${id}/events/preview`, callLogged("2027-01-01"))
      .expect(409);
    const record = await user.post(`/cases/${id}/events`, callLogged("2027-01-01")).expect(409);
    expect({ ...preview.body, requestId: "" }).toEqual({ ...record.body, requestId: "" });
  });
});

describe("POST …/events/:eventId/correction", () => {
  const replacement = {
    type: "receipt_established",
    occurredOn: { earliest: "2026-09-20", latest: "2026-09-20" },
    details: { basis: "return_receipt" },
  };

  test("keeps the wrong event visible and counts by the right one", async () => {
    const user = await app.signUp();
    const { id, events } = await openCase(user);
    app.clock.advance({ minutes: 1 });
    const correction = { reason: "The green card came back.", replacement };
    const path = `/cases/${id}/events/${events[1].id}/correction`;
    const answer = await user.post(path, correction).set("If-Match", '"1"').expect(201);
    expect(answer.body).toMatchObject({
      version: 2,
      case: { answerDue: { earliest: "2026-10-20", latest: "2026-10-20" }, overdue: false },
      events: [
        { type: "corrected", sequence: 3 },
        { ...replacement, sequence: 4 },
      ],
    });
    const read = (await user.get(`/cases/${id}`).expect(200)).body;
    expect(read.events.slice(0, 2)).toEqual(events);
    const audit = (await readAudit(app.deps.database, user.scope)).at(-1);
    expect(audit).toMatchObject({
      action: "case.event_corrected",
      subjectId: id,
      details: { supersedes: events[1].id },
    });
  });

  test("without a replacement the event never happened", async () => {
    const user = await app.signUp();
    const { id, events } = await openCase(user);
    const correction = { reason: "That was another office.", replacement: null };
    await user.post(`/cases/${id}/events/${events[1].id}/correction`, correction).expect(201);
    expect((await user.get(`/cases/${id}`)).body).toMatchObject({ answerDue: null });
  });

  test("refuses a replacement that cannot be, and points into it", async () => {
    const user = await app.signUp();
    const { id, events } = await openCase(user);
    const before = await stateOf(user, id);
    const path = `/cases/${id}/events/${events[1].id}/correction`;
    const early = { ...replacement, occurredOn: { earliest: "2026-01-01", latest: "2026-01-01" } };
    const answer = await user.post(path, { reason: "x", replacement: early }).expect(409);
    expect(answer.body.errors[0].pointer).toMatch(/^\/replacement\/occurredOn/);
    const paper = { ...replacement, documentIds: [randomUUID()] };
    const foreign = await user.post(path, { reason: "x", replacement: paper }).expect(422);
    expect(foreign.body.errors[0].pointer).toBe("/replacement/documentIds/0");
    expect((await user.post(path, { replacement: null }).expect(422)).body.errors[0].pointer).toBe(
      "/reason",
    );
    expect((await user.post(path, { reason: "x" }).expect(422)).body.errors[0].pointer).toBe(
      "/replacement",
    );
    await user.post(path, { reason: "x", replacement: null }).set("If-Match", '"7"').expect(412);
    expect(await stateOf(user, id)).toEqual(before);
  });

  test("knows only the events of this case", async () => {
    const [user, stranger] = [await app.signUp(), await app.signUp()];
    const [one, other] = [await openCase(user), await openCase(user)];
    const theirs = await openCase(stranger);
    const correction = { reason: "x", replacement: null };
    for (const eventId of [other.events[0].id, theirs.events[0].id, randomUUID()]) {
      await user.post(`/cases/${one.id}/events/${eventId}/correction`, correction).expect(404);
    }
    const { id, events } = theirs;
    await user.post(`/cases/${id}/events/${events[0].id}/correction`, correction).expect(404);
  });
});

describe("GET /cases/:caseId/events", () => {
  test("gives the events page by page in the order of recording", async () => {
    const user = await app.signUp();
    const { id, events } = await openCase(user, [
      ...answerDueOn("2026-10-06"),
      callLogged("2026-10-01"),
      requestSent("2026-10-02"),
      callLogged("2026-10-03"),
    ]);
    const first = (await user.get(`/cases/${id}/events?limit=2`).expect(200)).body;
    const second = (await user.get(`/cases/${id}/events?limit=2&cursor=${first.nextCursor}`)).body;
    const third = (await user.get(`/cases/${id}/events?limit=2&cursor=${second.nextCursor}`)).body;
    expect([...first.items, ...second.items, ...third.items]).toEqual(events);
    expect(third.nextCursor).toBeNull();
    await user.get(`/cases/${id}/events?cursor=x`).expect(422);
    await user.get(`/cases/${randomUUID()}/events`).expect(404);
  });
});
