import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { withWorkspace } from "../../database/tenancy.ts";
import {
  answerDueOn,
  callLogged,
  letGo,
  paused,
  requestSent,
} from "../../testing/factories/events.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";
import type { TestUser } from "../../testing/test-user.ts";

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp({ now: "2026-10-13T15:00:00Z" });
});
afterAll(() => app.close());

async function openCase(user: TestUser, events: object[]) {
  const body = { person: { name: "Ada Rivers" }, holder: { name: "Elm Street Clinic" }, events };
  return (await user.post("/cases", body).expect(201)).body;
}

/** The reminders about the holder's answer. */
function answerReminders(user: TestUser) {
  const { workspaceId } = user.scope;
  return withWorkspace(app.deps.database, user.scope, (tx) =>
    tx.reminder.findMany({
      where: { workspaceId, dueVersion: { startsWith: "answer_due:" } },
      orderBy: [{ sendAfter: "asc" }, { channel: "asc" }],
      select: { kind: true, channel: true, status: true, sendAfter: true, recipient: true },
    }),
  );
}

const brief = async (user: TestUser) =>
  (await answerReminders(user)).map(
    ({ kind, channel, status, sendAfter }) =>
      `${kind} ${channel} ${status} ${sendAfter.toISOString().slice(0, 16)}`,
  );

const correction = (date: string) => ({
  reason: "The receipt shows another day.",
  replacement: {
    type: "receipt_established",
    occurredOn: { earliest: date, latest: date },
    details: { basis: "return_receipt" },
  },
});

describe("the reminders of a case", () => {
  test("are planned for the morning of their day, in the app and by e-mail", async () => {
    const user = await app.signUp();
    await openCase(user, answerDueOn("2026-11-02"));
    // Summer time ends in New York on November 1.
    expect(await brief(user)).toEqual([
      "due_soon app planned 2026-10-30T12:00",
      "due_soon email planned 2026-10-30T12:00",
      "overdue app planned 2026-11-03T13:00",
      "overdue email planned 2026-11-03T13:00",
    ]);
    const [first] = await answerReminders(user);
    expect(first?.recipient).toBe(user.scope.userId);
  });

  test("move with a corrected receipt: the old ones are cancelled", async () => {
    const user = await app.signUp();
    const { id, events } = await openCase(user, answerDueOn("2026-11-02"));
    const path = `/cases/${id}/events/${events[1].id}/correction`;
    const { body } = await user.post(path, correction("2026-10-05")).expect(201);
    expect(await brief(user)).toEqual([
      "due_soon app cancelled 2026-10-30T12:00",
      "due_soon email cancelled 2026-10-30T12:00",
      "due_soon app planned 2026-11-01T13:00",
      "due_soon email planned 2026-11-01T13:00",
      "overdue app cancelled 2026-11-03T13:00",
      "overdue email cancelled 2026-11-03T13:00",
      "overdue app planned 2026-11-05T13:00",
      "overdue email planned 2026-11-05T13:00",
    ]);
    // Corrected back: the first ones return, none is made twice.
    const back = `/cases/${id}/events/${body.events[1].id}/correction`;
    await user.post(back, correction("2026-10-03")).expect(201);
    expect(await brief(user)).toEqual([
      "due_soon app planned 2026-10-30T12:00",
      "due_soon email planned 2026-10-30T12:00",
      "due_soon app cancelled 2026-11-01T13:00",
      "due_soon email cancelled 2026-11-01T13:00",
      "overdue app planned 2026-11-03T13:00",
      "overdue email planned 2026-11-03T13:00",
      "overdue app cancelled 2026-11-05T13:00",
      "overdue email cancelled 2026-11-05T13:00",
    ]);
  });

  test("of the person's own date come 60, 30, 14, 7 and 1 days before it, each once", async () => {
    const user = await app.signUp();
    const { workspaceId } = user.scope;
    const { id } = await openCase(user, answerDueOn("2026-11-02"));
    const own = () =>
      withWorkspace(app.deps.database, user.scope, (tx) =>
        tx.reminder.findMany({
          where: { workspaceId, dueVersion: { startsWith: "complaint_window:" }, channel: "email" },
          orderBy: { sendAfter: "asc" },
          select: { id: true, kind: true, status: true, sendAfter: true },
        }),
      );
    const planned = await own();
    expect(planned.map(({ sendAfter }) => sendAfter.toISOString().slice(0, 10))).toEqual([
      "2027-03-02",
      "2027-04-01",
      "2027-04-17",
      "2027-04-24",
      "2027-04-30",
    ]);
    // A case from before the two earliest warnings were known gets them with its next entry, and keeps the rows it has.
    const early = [planned[0]?.id ?? "", planned[2]?.id ?? ""];
    await withWorkspace(app.deps.database, user.scope, (tx) =>
      tx.reminder.deleteMany({ where: { workspaceId, id: { in: early } } }),
    );
    await user.post(`/cases/${id}/events`, callLogged("2026-10-12")).expect(201);
    const again = await own();
    expect(again.map(({ sendAfter }) => sendAfter)).toEqual(
      planned.map(({ sendAfter }) => sendAfter),
    );
    expect(again.filter((row) => planned.some((one) => one.id === row.id))).toHaveLength(3);
    expect(again.every(({ kind, status }) => kind === "due_soon" && status === "planned")).toBe(
      true,
    );
  });

  test("stay as they are when an event moves no date", async () => {
    const user = await app.signUp();
    const { id } = await openCase(user, answerDueOn("2026-11-02"));
    const before = await answerReminders(user);
    await user.post(`/cases/${id}/events`, callLogged("2026-10-12")).expect(201);
    expect(await answerReminders(user)).toEqual(before);
  });

  test("end when the case is closed", async () => {
    const user = await app.signUp();
    const { id } = await openCase(user, answerDueOn("2026-11-02"));
    await user.post(`/cases/${id}/events`, letGo("2026-10-13")).expect(201);
    const states = (await answerReminders(user)).map(({ status }) => status);
    expect(states).toEqual(["cancelled", "cancelled", "cancelled", "cancelled"]);
  });

  test("never go out twice: one that was sent is not planned again", async () => {
    const user = await app.signUp();
    const { id, events } = await openCase(user, answerDueOn("2026-11-02"));
    const { workspaceId } = user.scope;
    await withWorkspace(app.deps.database, user.scope, (tx) =>
      tx.reminder.updateMany({
        where: { workspaceId, channel: "email", kind: "due_soon" },
        data: { status: "sent" },
      }),
    );
    const path = `/cases/${id}/events/${events[1].id}/correction`;
    const { body } = await user.post(path, correction("2026-10-05")).expect(201);
    await user
      .post(`/cases/${id}/events/${body.events[1].id}/correction`, correction("2026-10-03"))
      .expect(201);
    expect(await brief(user)).toContain("due_soon email sent 2026-10-30T12:00");
  });

  test("are not made for what is long past, nor said to be near when it is over", async () => {
    const user = await app.signUp();
    await openCase(user, answerDueOn("2026-08-01"));
    expect(await brief(user)).toEqual([]);
    await openCase(user, answerDueOn("2026-10-10"));
    expect(await brief(user)).toEqual([
      "overdue app planned 2026-10-11T12:00",
      "overdue email planned 2026-10-11T12:00",
    ]);
  });
});

test("a certified letter without news: the day to look up its number, by e-mail too, until it came", async () => {
  const user = await app.signUp();
  const { details, ...sent } = requestSent("2026-10-08");
  const certified = { method: "certified_mail", trackingNumber: "9407 1000 0000 0000 0000 09" };
  const letter = { ...sent, details: { ...details, ...certified } };
  const { id, events } = await openCase(user, [letter]);
  const planned = () =>
    withWorkspace(app.deps.database, user.scope, (tx) =>
      tx.reminder.findMany({
        where: { workspaceId: user.scope.workspaceId, dueVersion: { startsWith: "mailing:" } },
        orderBy: { channel: "asc" },
        select: { kind: true, dueVersion: true, channel: true, status: true, sendAfter: true },
      }),
    );
  const row = {
    ...{ kind: "due_soon", dueVersion: `mailing:${events[0].id}@2026-10-13/2026-10-13` },
    ...{ sendAfter: new Date("2026-10-13T12:00:00Z"), status: "planned" },
  };
  const both = [
    { ...row, channel: "app" },
    { ...row, channel: "email" },
  ];
  expect(await planned()).toEqual(both);
  const today = (await user.get("/today").expect(200)).body;
  expect(today.notices.map(({ words }: { words: string }) => words)).toEqual([
    expect.stringContaining("A good day to look up its number"),
  ]);
  const came = {
    type: "receipt_established",
    occurredOn: { earliest: "2026-10-12", latest: "2026-10-12" },
    details: { basis: "tracking" },
  };
  await user.post(`/cases/${id}/events`, came).expect(201);
  expect(await planned()).toEqual(both.map((one) => ({ ...one, status: "cancelled" })));
});

describe("during a break", () => {
  const resumed = (date: string) => ({
    type: "resumed",
    occurredOn: { earliest: date, latest: date },
    details: {},
  });

  test("what they owe waits for its end; cancelled, not forgotten", async () => {
    const user = await app.signUp();
    const { id } = await openCase(user, answerDueOn("2026-10-20"));
    await user.post(`/cases/${id}/events`, paused("2026-10-13", "2026-11-10")).expect(201);
    expect(await brief(user)).toEqual([
      "due_soon app cancelled 2026-10-17T12:00",
      "due_soon email cancelled 2026-10-17T12:00",
      "overdue app cancelled 2026-10-21T12:00",
      "overdue email cancelled 2026-10-21T12:00",
      "overdue app planned 2026-11-10T13:00",
      "overdue email planned 2026-11-10T13:00",
    ]);
    await user.post(`/cases/${id}/events`, resumed("2026-10-13")).expect(201);
    expect((await brief(user)).filter((words) => words.includes("planned"))).toEqual([
      "due_soon app planned 2026-10-17T12:00",
      "due_soon email planned 2026-10-17T12:00",
      "overdue app planned 2026-10-21T12:00",
      "overdue email planned 2026-10-21T12:00",
    ]);
  });

  test("a message that waited is the same message: whoever got it does not get it again", async () => {
    const user = await app.signUp();
    const rest = paused("2026-10-08", "2026-10-12");
    const { id } = await openCase(user, [...answerDueOn("2026-10-10"), rest]);
    const read = (data?: { status: string }) =>
      withWorkspace(app.deps.database, user.scope, async (tx) => {
        const where = {
          workspaceId: user.scope.workspaceId,
          kind: "overdue",
          dueVersion: { startsWith: "answer_due:" },
        };
        if (data) await tx.reminder.updateMany({ where: { ...where, status: "planned" }, data });
        const rows = await tx.reminder.findMany({ where, select: { status: true } });
        return rows.map(({ status }) => status).toSorted();
      });
    expect(await read({ status: "sent" })).toEqual(["sent", "sent"]);
    // A move ends the break, so that nothing waits any more. The day of the first message lies only two days back.
    const move = {
      type: "followed_up",
      occurredOn: { earliest: "2026-10-13", latest: "2026-10-13" },
      details: { method: "phone" },
    };
    await user.post(`/cases/${id}/events`, move).expect(201);
    expect(await read()).toEqual(["sent", "sent"]);
  });

  test("a last day of the person's own goes out all the same", async () => {
    const user = await app.signUp();
    const { id } = await openCase(user, answerDueOn("2026-07-20"));
    const own = () =>
      withWorkspace(app.deps.database, user.scope, (tx) =>
        tx.reminder.findMany({
          where: {
            workspaceId: user.scope.workspaceId,
            dueVersion: { startsWith: "complaint_window:" },
          },
          orderBy: [{ sendAfter: "asc" }, { channel: "asc" }],
          select: { id: true, status: true, sendAfter: true },
        }),
      );
    const before = await own();
    expect(before.filter(({ status }) => status === "planned")).toHaveLength(10);
    await user.post(`/cases/${id}/events`, paused("2026-10-13")).expect(201);
    expect(await own()).toEqual(before);
  });
});
