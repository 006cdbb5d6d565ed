import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { readAudit } from "../../testing/audit-log.ts";
import {
  answerDueOn,
  contentsChecked,
  everythingReceived,
  statementMarked,
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

const amendment = (statementId: string) => ({
  type: "amendment_requested",
  occurredOn: { earliest: "2026-10-12", latest: "2026-10-12" },
  details: { what: "It was not so.", method: "fax", statementId },
});

describe("checking what came", () => {
  test("opens the date again that had been met, in the list as well, and a later look ends it", async () => {
    const user = await app.signUp();
    const given = [...answerDueOn("2026-10-06"), everythingReceived("2026-10-05")];
    const { id } = await openCase(user, given);
    const row = async () => (await user.get("/cases").expect(200)).body.items[0];
    expect(await row()).toMatchObject({ answerDue: null, overdue: false });
    await user.post(`/cases/${id}/events`, contentsChecked("2026-10-12", "missing")).expect(201);
    expect(await row()).toMatchObject({
      answerDue: { earliest: "2026-10-06", latest: "2026-10-06" },
      overdue: true,
      daysLate: 7,
    });
    const { assessment } = (await user.get(`/cases/${id}`).expect(200)).body;
    expect(assessment.comparisons[0]).toMatchObject({
      settled: false,
      parts: [{ kind: "treatment_notes", status: "missing", marked: true }],
    });
    await user.post(`/cases/${id}/events`, contentsChecked("2026-10-13", "received")).expect(201);
    expect(await row()).toMatchObject({ answerDue: null, overdue: false });
  });

  test("is refused while nothing has come, and for a kind that is said twice", async () => {
    const user = await app.signUp();
    const { id } = await openCase(user, answerDueOn("2026-10-06"));
    const early = await user
      .post(`/cases/${id}/events`, contentsChecked("2026-10-12", "missing"))
      .expect(409);
    expect(early.body.reason).toBe("nothing_came_yet");
    const once = contentsChecked("2026-10-12", "missing");
    const [entry] = "entries" in once.details ? once.details.entries : [];
    const twice = { ...once, details: { entries: [entry, entry] } };
    const answer = await user.post(`/cases/${id}/events`, twice).expect(422);
    expect(answer.body.errors[0].pointer).toBe("/details/entries");
  });
});

describe("a marked statement", () => {
  test("is taken up by a correction that names it; quote and page stay out of audit and log", async () => {
    const user = await app.signUp();
    const { id } = await openCase(user, answerDueOn("2026-10-06"));
    const marked = await user
      .post(`/cases/${id}/events`, statementMarked("2026-10-12"))
      .expect(201);
    const statementId = marked.body.events[0].id;
    const steps = async () => {
      const { assessment } = (await user.get(`/cases/${id}`).expect(200)).body;
      const all: { code: string; action: { requestId?: string } }[] = assessment.nextSteps;
      return all.find(({ code }) => code === "ask_for_correction")?.action.requestId;
    };
    expect(await steps()).toBe(statementId);
    await user.post(`/cases/${id}/events`, amendment(statementId)).expect(201);
    expect(await steps()).toBeUndefined();
    const audit = (await readAudit(app.deps.database, user.scope)).map(({ details }) => details);
    expect(JSON.stringify(audit)).not.toMatch(/remission|Page 9/);
    expect(app.logged.join()).not.toMatch(/remission|Page 9/);
  });

  test("of another case is not known here", async () => {
    const user = await app.signUp();
    const other = await openCase(user, []);
    const marked = await user
      .post(`/cases/${other.id}/events`, statementMarked("2026-10-12"))
      .expect(201);
    const { id } = await openCase(user, answerDueOn("2026-10-06"));
    const answer = await user
      .post(`/cases/${id}/events`, amendment(marked.body.events[0].id))
      .expect(409);
    expect(answer.body).toMatchObject({
      reason: "unknown_statement",
      errors: [{ pointer: "/details/statementId" }],
    });
  });
});
