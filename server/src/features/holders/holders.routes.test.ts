import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { readAudit } from "../../testing/audit-log.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";
import type { TestUser } from "../../testing/test-user.ts";

let app: TestApp;
let user: TestUser;
let stranger: TestUser;
beforeAll(async () => {
  app = await createTestApp({ now: "2026-10-13T15:00:00Z" });
  [user, stranger] = [await app.signUp(), await app.signUp()];
});
afterAll(() => app.close());

const holder = {
  name: "Cedar Clinic",
  kind: "practice",
  jurisdiction: "US-TX",
  hipaaCovered: "yes",
  doctorName: "Dr. Elm",
  address: "2 Oak Road",
  phone: "903-555-0101",
  fax: "903-555-0102",
  email: "records@example.org",
};

test("keeps a holder, lists it, and says who added it", async () => {
  const { body } = await user.post("/holders", holder).expect(201);
  expect(body).toMatchObject({ ...holder, version: 1 });
  await user.get(`/holders/${body.id}`).expect(200, body);
  const list = await user.get("/holders?q=cedar").expect(200);
  expect(list.body).toEqual({ items: [body], nextCursor: null });
  expect(await readAudit(app.deps.database, user.scope)).toContainEqual(
    expect.objectContaining({ action: "holder.created", subjectId: body.id }),
  );
});

test.each([
  ["no name", {}, "/name"],
  ["an unknown kind", { name: "A", kind: "shop" }, "/kind"],
  ["a place that is no code", { name: "A", jurisdiction: "Texas" }, "/jurisdiction"],
  ["an unknown answer about HIPAA", { name: "A", hipaaCovered: true }, "/hipaaCovered"],
  ["an address that is too long", { name: "A", address: "x".repeat(501) }, "/address"],
  ["an unknown field", { name: "A", isDemo: true }, "/isDemo"],
])("refuses %s and points to it", async (_what, body, pointer) => {
  const answer = await user.post("/holders", body).expect(422);
  expect(answer.body.errors).toMatchObject([{ pointer }]);
});

describe("changing a holder", () => {
  test("changes what is sent, once per version", async () => {
    const { body } = await user.post("/holders", holder);
    const at = `/holders/${body.id}`;
    const changed = await user.patch(at, 1, { hipaaCovered: "no" }).expect(200);
    expect(changed.body).toEqual({ ...body, hipaaCovered: "no", version: 2 });
    await user.patch(at, 1, { name: "Other" }).expect(412);
    await user.get(at).expect(200, changed.body);
  });

  test("is not possible for a stranger, who does not learn that it is there", async () => {
    const { body } = await user.post("/holders", holder);
    await stranger.get(`/holders/${body.id}`).expect(404);
    await stranger.patch(`/holders/${body.id}`, 1, { name: "Mine" }).expect(404);
    expect((await stranger.get("/holders")).body.items).toEqual([]);
  });
});

test("nobody gets in without a session", async () => {
  await app.request().get("/api/v1/holders").expect(401);
});
