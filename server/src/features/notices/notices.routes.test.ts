import { randomUUID } from "node:crypto";
import { afterAll, beforeEach, describe, expect, test } from "@jest/globals";
import { readAudit } from "../../testing/audit-log.ts";
import { answerDueOn, arrivalOf, correctionAsked, letGo } from "../../testing/factories/events.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";
import type { TestUser } from "../../testing/test-user.ts";

let app: TestApp;
beforeEach(async () => {
  app ??= await createTestApp();
  app.clock.set("2026-10-13T15:00:00Z");
});
afterAll(() => app.close());

async function openCase(user: TestUser, due: string, more: readonly object[] = []) {
  const events = [...answerDueOn(due), ...more];
  const body = { person: { name: "Ada Rivers" }, holder: { name: "Elm Street Clinic" }, events };
  return (await user.post("/cases", body).expect(201)).body;
}

async function noticesOf(user: TestUser) {
  return (await user.get("/today").expect(200)).body.notices;
}

const trusted = { trustedDevice: true } as const;

describe("notices", () => {
  test("show from eight in the morning of their day, without any worker", async () => {
    const user = await app.signUp(trusted);
    const { id } = await openCase(user, "2026-10-23");
    app.clock.set("2026-10-20T11:59:00Z");
    expect(await noticesOf(user)).toEqual([]);
    app.clock.set("2026-10-20T12:00:00Z");
    expect(await noticesOf(user)).toEqual([
      {
        id: expect.any(String),
        caseId: id,
        words: "The answer from Elm Street Clinic is due on October\u00a023.",
        on: "2026-10-20",
      },
    ]);
  });

  test("the overdue one takes the place of the one before", async () => {
    const user = await app.signUp(trusted);
    await openCase(user, "2026-10-15");
    app.clock.set("2026-10-15T15:00:00Z");
    expect(await noticesOf(user)).toMatchObject([{ words: expect.stringContaining("is due on") }]);
    app.clock.set("2026-10-16T15:00:00Z");
    expect(await noticesOf(user)).toMatchObject([{ words: expect.stringContaining("was due on") }]);
  });

  test("go when they are put away, once and for good, and only for who owns them", async () => {
    const [user, stranger] = [await app.signUp(trusted), await app.signUp(trusted)];
    await openCase(user, "2026-10-15");
    const [notice] = await noticesOf(user);
    await stranger.post(`/notices/${notice.id}/dismissal`).expect(404);
    expect(await noticesOf(user)).toHaveLength(1);
    app.clock.advance({ minutes: 1 });
    await user.post(`/notices/${notice.id}/dismissal`).expect(204);
    expect(await noticesOf(user)).toEqual([]);
    await user.post(`/notices/${notice.id}/dismissal`).expect(204);
    await user.post(`/notices/${randomUUID()}/dismissal`).expect(404);
    await user.post("/notices/x/dismissal").expect(422);
    await app.request().post(`/api/v1/notices/${notice.id}/dismissal`).expect(401);
    const audit = await readAudit(app.deps.database, user.scope);
    expect(audit.at(-1)).toMatchObject({ action: "notice.dismissed", subjectId: notice.id });
  });

  test("tell of each correction, though two are due on one day, and apart from the records (T09)", async () => {
    const user = await app.signUp(trusted);
    const day = "2026-08-16"; // 60 days before October 15, when the records are due too
    const { id, events } = await openCase(user, "2026-10-15", [
      correctionAsked(day, "“In remission” is not true"),
      correctionAsked(day, "The visit of May 4 is missing"),
    ]);
    const [, , one, other] = events;
    for (const correction of [one, other])
      await user.post(`/cases/${id}/events`, arrivalOf(correction.id, day)).expect(201);
    const words = (await noticesOf(user)).map((notice: { words: string }) => notice.words);
    expect(words.toSorted()).toEqual([
      "The answer from Elm Street Clinic about your correction is due on October\u00a015.",
      "The answer from Elm Street Clinic about your correction is due on October\u00a015.",
      "The answer from Elm Street Clinic is due on October\u00a015.",
    ]);
  });

  test("go when the case is closed", async () => {
    const user = await app.signUp(trusted);
    const { id } = await openCase(user, "2026-10-15");
    expect(await noticesOf(user)).toHaveLength(1);
    await user.post(`/cases/${id}/events`, letGo("2026-10-13")).expect(201);
    expect(await noticesOf(user)).toEqual([]);
  });

  test("the last days to complain are told once for each step, the latest only", async () => {
    const user = await app.signUp({ trustedDevice: true });
    // Due on April 23, so the window to complain closes on October 20 (FED-OCR-01).
    await openCase(user, "2026-04-23");
    const words = expect.stringMatching(/^The last day to file a complaint .* October\u00a020\.$/);
    expect(await noticesOf(user)).toMatchObject([{ words, on: "2026-10-13" }]);
    app.clock.set("2026-10-19T15:00:00Z");
    expect(await noticesOf(user)).toMatchObject([{ words, on: "2026-10-19" }]);
    app.clock.set("2026-10-21T15:00:00Z");
    expect(await noticesOf(user)).toEqual([]);
  });
});
