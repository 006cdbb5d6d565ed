import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { answerDueOn, callLogged } from "../../testing/factories/events.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";
import type { TestUser } from "../../testing/test-user.ts";

let app: TestApp;
let user: TestUser;
let id: string;
beforeAll(async () => {
  app = await createTestApp({ now: "2026-10-13T15:00:00Z" });
  user = await app.signUp({ trustedDevice: true });
  const parties = { person: { name: "Ada Rivers" }, holder: { name: "Elm Street Clinic" } };
  const created = await user.post("/cases", { ...parties, events: answerDueOn("2026-10-14") });
  id = created.body.id;
});
afterAll(() => app.close());

const read = async () => (await user.get(`/cases/${id}`).expect(200)).body;

describe("a case that is read again", () => {
  test("answers the same while nothing changes", async () => {
    const first = await user.get(`/cases/${id}`).expect(200);
    const again = await user.get(`/cases/${id}`).expect(200);
    expect(again.text).toBe(first.text);
    expect(again.headers["content-type"]).toBe("application/json; charset=utf-8");
    expect(again.headers.etag).toBe(first.headers.etag);
  });

  test("shows at once what somebody changed, be it the case, its holder, its person or its papers", async () => {
    await user.post(`/cases/${id}/events`, callLogged("2026-10-12")).expect(201);
    expect((await read()).events).toHaveLength(3);
    const { holder, person } = await read();
    await user.patch(`/holders/${holder.id}`, 1, { doctorName: "Dr. Ines Falk" }).expect(200);
    expect((await read()).holder.doctorName).toBe("Dr. Ines Falk");
    await user.patch(`/people/${person.id}`, 1, { name: "Ada R." }).expect(200);
    expect((await read()).person.name).toBe("Ada R.");
    await user.post(`/cases/${id}/letters`, { kind: "certified_letter" }).expect(201);
    expect((await read()).letters).toHaveLength(1);
  });

  test("moves on with the day", async () => {
    expect(await read()).toMatchObject({ overdue: false, assessment: { today: "2026-10-13" } });
    app.clock.set("2026-10-15T15:00:00Z");
    expect(await read()).toMatchObject({ overdue: true, assessment: { today: "2026-10-15" } });
  });
});
