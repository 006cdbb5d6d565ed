import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { plainDate } from "@recourse/shared/calendar/plain-date";
import { createDatabase } from "../../database/client.ts";
import { withWorkspace } from "../../database/tenancy.ts";
import {
  answerDueOn,
  arrivalOf,
  callLogged,
  correctionAsked,
  everythingReceived,
  hearingSet,
  letGo,
  paused,
  promiseMade,
  requestSent,
  stepPutOff,
} from "../../testing/factories/events.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";
import type { TestUser } from "../../testing/test-user.ts";
import { readToday } from "./today.service.ts";

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp({ now: "2026-10-13T15:00:00Z" });
});
afterAll(() => app.close());

async function openCase(user: TestUser, holder: string, events: readonly object[]) {
  // Of two without a date the one that has lain longer comes first.
  app.clock.advance({ minutes: 1 });
  const body = { person: { name: "Ada Rivers" }, holder: { name: holder }, events };
  return (await user.post("/cases", body).expect(201)).body;
}

const sectionNames = ["overdue", "dueThisWeek", "yourMove", "waitingOnThem", "resting"] as const;

async function sectionsOf(user: TestUser) {
  const { body } = await user.get("/today").expect(200);
  const holders = (name: (typeof sectionNames)[number]) =>
    body[name].items.map((item: { case: { holder: { name: string } } }) => item.case.holder.name);
  return Object.fromEntries(sectionNames.map((name) => [name, holders(name)]));
}

/** The day it was received is only known to lie between two dates. */
const receivedBetween = (latest: string) => [
  requestSent("2026-09-01"),
  {
    type: "receipt_established",
    occurredOn: { earliest: "2026-09-10", latest },
    details: { basis: "estimated" },
  },
];

describe("GET /today", () => {
  test("asks who you are, and is empty without cases", async () => {
    const user = await app.signUp();
    await app.request().get("/api/v1/today").expect(401);
    const { body } = await user.get("/today").expect(200);
    expect(body).toMatchObject({ today: "2026-10-13", openCases: 0, notices: [], hasDemo: false });
    for (const name of sectionNames) expect(body[name]).toEqual({ total: 0, items: [] });
  });

  test("puts each open case in exactly one section", async () => {
    const user = await app.signUp();
    await openCase(user, "due yesterday", answerDueOn("2026-10-12"));
    await openCase(user, "due today", answerDueOn("2026-10-13"));
    await openCase(user, "due in seven days", answerDueOn("2026-10-20"));
    await openCase(user, "due in eight days", answerDueOn("2026-10-21"));
    await openCase(user, "may have passed", receivedBetween("2026-09-20"));
    await openCase(user, "not sent", []);
    await openCase(user, "receipt unknown", [requestSent("2026-10-10")]);
    await openCase(user, "let go", [...answerDueOn("2026-10-01"), letGo("2026-10-02")]);
    expect(await sectionsOf(user)).toEqual({
      overdue: ["due yesterday"],
      dueThisWeek: ["may have passed", "due today", "due in seven days"],
      yourMove: ["not sent", "receipt unknown"],
      waitingOnThem: ["due in eight days"],
      resting: [],
    });
    const { body } = await user.get("/today").expect(200);
    expect(body.openCases).toBe(7);
    expect(sectionNames.map((name) => body[name].total)).toEqual([1, 3, 2, 1, 0]);
  });

  test("leaves a case alone while the person takes a break, and only so long", async () => {
    const user = await app.signUp();
    await openCase(user, "rests", [...answerDueOn("2026-10-06"), paused("2026-10-07")]);
    await openCase(user, "rests until tomorrow", [paused("2026-10-07", "2026-10-14")]);
    await openCase(user, "back today", [paused("2026-10-07", "2026-10-13")]);
    // The last day for a complaint is November 1: a right that ends so soon is not left alone.
    await openCase(user, "right ends", [...answerDueOn("2026-05-05"), paused("2026-10-07")]);
    expect(await sectionsOf(user)).toEqual({
      overdue: ["right ends"],
      dueThisWeek: [],
      yourMove: ["back today"],
      waitingOnThem: [],
      resting: ["rests", "rests until tomorrow"],
    });
    const { body } = await user.get("/today").expect(200);
    expect(body.openCases).toBe(4);
    expect(body.resting.items[0]).toMatchObject({ nextStep: { code: "rest", by: null } });
    expect(body.overdue.items[0]).toMatchObject({ nextStep: { code: "file_complaint" } });
  });

  test("shows the deadline that puts a case there, and one next step", async () => {
    const user = await app.signUp();
    await openCase(user, "late", answerDueOn("2026-10-06"));
    await openCase(user, "waiting", answerDueOn("2026-11-06"));
    const { body } = await user.get("/today").expect(200);
    expect(body.overdue.items[0]).toMatchObject({
      case: { overdue: true, daysLate: 7 },
      deadline: { kind: "answer_due", status: "passed", daysLate: 7, party: "holder" },
      nextStep: { title: expect.any(String), action: expect.any(Object) },
    });
    expect(body.waitingOnThem.items[0].deadline).toMatchObject({
      due: { earliest: "2026-11-06", latest: "2026-11-06" },
      status: "upcoming",
    });
  });

  test("once the records came, a late answer about a correction is what is overdue", async () => {
    const user = await app.signUp();
    const { id, events } = await openCase(user, "correction", [
      ...answerDueOn("2026-07-01"),
      everythingReceived("2026-06-20"),
      correctionAsked("2026-08-01"),
    ]);
    await user.post(`/cases/${id}/events`, arrivalOf(events[3].id, "2026-08-03")).expect(201);
    const { body } = await user.get("/today").expect(200);
    expect(body.overdue.items[0]).toMatchObject({
      case: { overdue: true, daysLate: 11, waitingOn: "them" },
      headline: "Their answer about the correction is 11 days late",
      deadline: { kind: "amendment_due", status: "passed", daysLate: 11, party: "holder" },
      nextStep: { code: "ask_about_correction" },
    });
  });

  test("rests with whoever put the step off, and asks again after a promise that passed", async () => {
    const user = await app.signUp();
    await openCase(user, "resting", [
      ...answerDueOn("2026-10-06"),
      stepPutOff("2026-10-12", "follow_up", "2026-10-19"),
    ]);
    await openCase(user, "promised", [
      ...answerDueOn("2026-11-06"),
      promiseMade("2026-10-09", "2026-10-12"),
    ]);
    const { body } = await user.get("/today").expect(200);
    expect(body.overdue.items[0].nextStep).toMatchObject({
      code: "rest",
      title: "Rest until Monday, October\u00a019",
    });
    expect(body.waitingOnThem.items[0].nextStep).toMatchObject({
      code: "follow_up",
      title: "Ask them about their promise",
    });
  });

  test("another way to the records makes a waiting case the person's move from its day on", async () => {
    const user = await app.signUp();
    const asked = answerDueOn("2026-11-06");
    const begun = (day: string) => ({
      type: "route_started",
      occurredOn: { earliest: day, latest: day },
      details: { route: "lawyer_file", to: "Kim Ode" },
    });
    await openCase(user, "not yet", [...asked, begun("2026-10-07")]);
    await openCase(user, "today", [...asked, begun("2026-10-06")]);
    expect(await sectionsOf(user)).toMatchObject({
      yourMove: ["today"],
      waitingOnThem: ["not yet"],
    });
    const { body } = await user.get("/today").expect(200);
    expect(body.yourMove.items[0]).toMatchObject({
      case: { waitingOn: "you" },
      deadline: { id: "route_follow_up:lawyer_file", legal: false, status: "due_today" },
      nextStep: {
        code: "follow_up_route",
        title: "Ask Kim Ode again",
        action: { kind: "open_route", route: "lawyer_file" },
      },
    });
    const holdersWaitingOn = async (who: string) =>
      (await user.get(`/cases?waitingOn=${who}`).expect(200)).body.items.map(
        (row: { holder: { name: string } }) => row.holder.name,
      );
    expect(await holdersWaitingOn("you")).toEqual(["today"]);
    expect(await holdersWaitingOn("them")).toEqual(["not yet"]);
    expect(body.notices).toMatchObject([{ words: expect.stringContaining("another way") }]);
  });

  test("most urgent first: a right about to be lost, then the earliest date", async () => {
    const user = await app.signUp();
    await openCase(user, "a week late", answerDueOn("2026-10-06"));
    await openCase(user, "a month late", answerDueOn("2026-09-13"));
    // The window to complain closes 180 days after the miss (FED-OCR-01): on October 16.
    await openCase(user, "complain by Friday", answerDueOn("2026-04-19"));
    await openCase(user, "after the window", answerDueOn("2026-04-01"));
    const { overdue } = await sectionsOf(user);
    expect(overdue).toEqual([
      "complain by Friday",
      "after the window",
      "a month late",
      "a week late",
    ]);
  });

  test("evidence before a hearing is such a right (SSA-EVID-02), and no day behind hides one ahead", async () => {
    const user = await app.signUp();
    const evidenceBy19 = hearingSet("2026-09-20", "2026-10-26");
    const told = {
      type: "evidence_notice_sent",
      occurredOn: { earliest: "2026-10-12", latest: "2026-10-12" },
      details: { method: "fax" },
    };
    await openCase(user, "answer tomorrow", answerDueOn("2026-10-14"));
    await openCase(user, "evidence by Monday", [...answerDueOn("2026-11-06"), evidenceBy19]);
    await openCase(user, "told them", [...answerDueOn("2026-11-06"), evidenceBy19, told]);
    await openCase(user, "hearing by Friday", [
      ...answerDueOn("2026-11-06"),
      hearingSet("2026-09-20", "2026-10-16"),
    ]);
    await openCase(user, "heard, and complain by Friday", [
      ...answerDueOn("2026-04-19"),
      hearingSet("2026-07-01", "2026-09-16"),
    ]);
    await openCase(user, "after the window", answerDueOn("2026-04-01"));
    await openCase(user, "heard, and nothing near", [
      ...answerDueOn("2026-11-06"),
      hearingSet("2026-07-01", "2026-09-16"),
    ]);
    expect(await sectionsOf(user)).toEqual({
      overdue: ["heard, and complain by Friday", "after the window"],
      dueThisWeek: ["hearing by Friday", "evidence by Monday", "answer tomorrow"],
      yourMove: [],
      waitingOnThem: ["told them", "heard, and nothing near"],
      resting: [],
    });
    const { body } = await user.get("/today").expect(200);
    const items = [...body.overdue.items, ...body.dueThisWeek.items, ...body.waitingOnThem.items];
    expect(items.map((item) => item.case.ownNextOn)).toEqual([
      "2026-10-16",
      null,
      "2026-10-16",
      "2026-10-19",
      "2027-04-12",
      "2027-05-05",
      "2027-05-05",
    ]);
    expect(body.dueThisWeek.items[1]).toMatchObject({
      deadline: { kind: "own_date", due: { latest: "2026-10-19" } },
      nextStep: { code: "tell_hearing_office", by: "2026-10-19", byIsLegal: true },
    });
  });

  test("gives the 25 most urgent of a section and counts them all", async () => {
    const user = await app.signUp();
    for (let count = 0; count < 27; count += 1) {
      await openCase(user, `clinic ${count}`, answerDueOn("2026-10-06"));
    }
    const { body } = await user.get("/today").expect(200);
    expect([body.overdue.items.length, body.overdue.total, body.openCases]).toEqual([25, 27, 27]);
  });

  test("needs as many statements for one case as for many", async () => {
    const user = await app.signUp();
    let count = 0;
    const database = createDatabase({
      url: app.testDatabase.url,
      poolSize: 2,
      onStatement: () => {
        count += 1;
      },
    });
    const at = { today: plainDate("2026-10-13"), now: app.clock.now() };
    const countOne = async () => {
      count = 0;
      await withWorkspace(database, user.scope, (tx) => readToday(tx, user.scope, at));
      return count;
    };
    await openCase(user, "first", answerDueOn("2026-10-06"));
    const forOne = await countOne();
    for (const due of ["2026-10-01", "2026-10-15", "2026-11-10"]) {
      await openCase(user, due, [...answerDueOn(due), callLogged("2026-10-12")]);
    }
    expect(await countOne()).toBe(forOne);
    expect(forOne).toBeGreaterThan(0);
    await database.close();
  });
});

describe("Today, looked at again", () => {
  let own: TestApp;
  beforeAll(async () => {
    own = await createTestApp({ now: "2026-10-13T15:00:00Z" });
  });
  afterAll(() => own.close());

  test("shows at once what changed: a name, the day, the case", async () => {
    const user = await own.signUp({ trustedDevice: true });
    const body = { person: { name: "Ada Rivers" }, holder: { name: "Elm Street Clinic" } };
    const opened = await user.post("/cases", { ...body, events: answerDueOn("2026-10-20") });
    const { id, holder } = opened.body;
    const look = async () => (await user.get("/today").expect(200)).body;
    const first = await look();
    expect(first.dueThisWeek.items).toMatchObject([{ deadline: { status: "upcoming" } }]);
    expect(await look()).toEqual(first);

    await user.patch(`/holders/${holder.id}`, 1, { name: "Elm Street Practice" }).expect(200);
    expect((await look()).dueThisWeek.items[0].case.holder.name).toBe("Elm Street Practice");

    own.clock.set("2026-10-22T15:00:00Z");
    expect(await look()).toMatchObject({
      dueThisWeek: { items: [] },
      overdue: { items: [{ case: { daysLate: 2 }, deadline: { status: "passed" } }] },
    });
    own.clock.set("2026-10-23T15:00:00Z");
    expect((await look()).overdue.items[0].case.daysLate).toBe(3);

    await user.post(`/cases/${id}/events`, letGo("2026-10-21")).expect(201);
    expect(await look()).toMatchObject({ openCases: 0, overdue: { items: [] } });
  });
});
