import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { authOperations } from "../auth/auth-contract.ts";
import { apiRoutes } from "../http/api-routes.ts";
import { createTestApp, type TestApp } from "../testing/test-app.ts";
import type { TestUser } from "../testing/test-user.ts";
import { createEverything, fillPath, type Ids } from "./everything.fixture.ts";
import { bodyFor, sendTo } from "./send-to.fixture.ts";
import { readState } from "./state.fixture.ts";

let app: TestApp;
let owner: TestUser;
let stranger: TestUser;
let gone: TestUser;
let ids: Ids;
beforeAll(async () => {
  app = await createTestApp({ now: "2026-10-13T15:00:00Z" });
  [owner, stranger, gone] = await Promise.all([app.signUp(), app.signUp(), app.signUp()]);
  ids = await createEverything(app, owner);
  await gone.agent.post("/api/auth/sign-out").expect(204);
});
afterAll(() => app.close());

const routes = apiRoutes.map((route) => {
  const { method, path } = route.contract;
  return [`${method.toUpperCase()} ${path}`, route] as const;
});
const withIds = routes.filter(([, { contract }]) => contract.path.includes(":"));
/** The law is nobody's own: its ids are the same for all. */
const ofSomebody = withIds.filter(([, { contract }]) => contract.can !== "read_law");

describe("with somebody else's ids, as with ids that never were", () => {
  test.each(ofSomebody)("%s finds nothing and changes nothing", async (_name, route) => {
    const before = await readState(app, owner.scope);
    const invented = new Map([...ids.keys()].map((name) => [name, randomUUID()]));
    const [foreign, unknown] = [ids, invented].map((which) =>
      sendTo(app, route, fillPath(route.contract.path, which), stranger.cookie),
    );
    const [answer, other] = [await foreign, await unknown];
    expect(answer?.status).toBe(404);
    expect({ ...answer?.body, requestId: "" }).toEqual({ ...other?.body, requestId: "" });
    expect(await readState(app, owner.scope)).toEqual(before);
  });
});

describe("without a session", () => {
  test.each(routes)("%s asks to sign in", async (_name, route) => {
    const before = await readState(app, owner.scope);
    const path = fillPath(route.contract.path, ids);
    const forged = owner.cookie.replace(/(session_token=[^.]{5})./, "$1_");
    for (const cookie of [undefined, gone.cookie, forged, "recourse.session_token=x.y"]) {
      const answer = await sendTo(app, route, path, cookie);
      expect(answer.status).toBe(401);
      expect(answer.headers["content-type"]).toMatch(/^application\/problem\+json/);
    }
    expect(await readState(app, owner.scope)).toEqual(before);
  });

  test("only what stands open in the contract is open", () => {
    const closed = authOperations.filter(({ open }) => !open).map(({ path }) => path);
    expect(closed).toEqual(["/change-password"]);
  });
});

describe("asked for by a page of another site", () => {
  const changing = routes.filter(([, { contract }]) => contract.method !== "get");
  test.each(changing)("%s is refused before it is looked at", async (_name, route) => {
    const before = await readState(app, owner.scope);
    const path = fillPath(route.contract.path, ids);
    for (const header of [
      "Origin: https://evil.example",
      "Origin: null",
      "Sec-Fetch-Site: same-site",
    ]) {
      const answer = await sendTo(app, route, path, owner.cookie, { headers: [header] });
      expect(answer.status).toBe(403);
    }
    expect(await readState(app, owner.scope)).toEqual(before);
  });

  const typed = changing.filter(([, { contract, upload }]) => contract.body && !upload);
  test.each(typed)("%s takes no form post dressed as text", async (_name, route) => {
    const before = await readState(app, owner.scope);
    const path = fillPath(route.contract.path, ids);
    for (const type of [
      "text/plain",
      "application/x-www-form-urlencoded",
      "application/json-seq",
    ]) {
      const headers = [`Content-Type: ${type}`];
      const body = JSON.stringify(bodyFor(route, ids));
      const answer = await sendTo(app, route, path, owner.cookie, { headers, body });
      expect(answer.status).toBe(415);
    }
    expect(await readState(app, owner.scope)).toEqual(before);
  });
});

// Last, because it changes them: a 404 above must not come from an address that nobody could have.
describe("with their own ids", () => {
  test.each(withIds)("%s is there for the owner", async (_name, route) => {
    const answer = await sendTo(app, route, fillPath(route.contract.path, ids), owner.cookie);
    expect([200, 201, 204, 409, 412, 422]).toContain(answer.status);
  });
});
