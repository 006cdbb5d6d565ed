import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { answerDueOn, stepPutOff } from "../../testing/factories/events.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";
import type { TestUser } from "../../testing/test-user.ts";

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp({ now: "2026-10-13T15:00:00Z" });
});
afterAll(() => app.close());

const names = { person: { name: "Ada Rivers" }, holder: { name: "Elm Street Clinic" } };
/** Their answer was due on October 6: the last day for a complaint is April 4. */
const late = answerDueOn("2026-10-06");
const kept = stepPutOff("2026-10-13", "file_complaint", "2027-04-03");
const tooLong = stepPutOff("2026-10-13", "file_complaint", "2027-04-04");
const refusal = (pointer: string) => ({
  reason: "snooze_past_last_day",
  errors: [{ pointer, detail: expect.stringContaining("until Saturday, April\u00a03, 2027") }],
});

async function openCase(user: TestUser, events: object[] = late) {
  return (await user.post("/cases", { ...names, events }).expect(201)).body;
}

describe("a step that guards a right is put off to the day before its last day at the latest", () => {
  test("as an event", async () => {
    const user = await app.signUp();
    const { id } = await openCase(user);
    const path = `/cases/${id}/events`;
    const { body } = await user.post(path, tooLong).expect(409);
    expect(body).toMatchObject(refusal("/details/until"));
    await user.post(`${path}/preview`, tooLong).expect(409);
    await user.post(path, kept).expect(201);
  });

  test("as a correction", async () => {
    const user = await app.signUp();
    const { id, events } = await openCase(user, [...late, kept]);
    const correction = { reason: "A later day", replacement: tooLong };
    const path = `/cases/${id}/events/${events[2].id}/correction`;
    const { body } = await user.post(path, correction).expect(409);
    expect(body).toMatchObject(refusal("/replacement/details/until"));
  });

  test("in a list of what has happened, counted from its own lines", async () => {
    const user = await app.signUp();
    const { id } = await openCase(user, []);
    const path = `/cases/${id}/history`;
    const { body } = await user.post(path, { events: [tooLong, ...late] }).expect(409);
    expect(body).toMatchObject(refusal("/events/0/details/until"));
    await user.post(path, { events: [kept, ...late] }).expect(201);
  });

  test("with a new case", async () => {
    const user = await app.signUp();
    const { body } = await user
      .post("/cases", { ...names, events: [...late, tooLong] })
      .expect(409);
    expect(body).toMatchObject(refusal("/events/2/details/until"));
  });

  test("among facts that nobody stores", async () => {
    const facts = { today: "2026-10-13", holder: {}, events: [...late, tooLong] };
    const { body } = await app.request().post("/api/v1/assess").send(facts).expect(422);
    expect(body.errors).toMatchObject(refusal("/events/2/details/until").errors);
  });
});
