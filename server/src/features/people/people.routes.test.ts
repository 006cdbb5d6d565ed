import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { readAudit } from "../../testing/audit-log.ts";
import { answerDueOn, authorityShown } from "../../testing/factories/events.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp({ now: "2026-10-13T15:00:00Z" });
});
afterAll(() => app.close());

const person = {
  name: "Ada Rivers",
  relationship: "representative",
  dateOfBirth: "1980-02-29",
  mailingAddress: "1 Main Street\nTyler, TX 75701",
  phone: "903-555-0100",
  email: "ada@example.org",
};

describe("POST /people", () => {
  test("keeps a person and says who added them, by ids only", async () => {
    const user = await app.signUp();
    const answer = await user.post("/people", person).expect(201);
    const { id } = answer.body;
    expect(answer.body).toEqual({
      ...person,
      letterDetails: {},
      id,
      version: 1,
      createdAt: "2026-10-13T15:00:00.000Z",
    });
    expect(answer.headers.etag).toBe('"1"');
    await user.get(`/people/${id}`).expect(200, answer.body);
    expect(await readAudit(app.deps.database, user.scope)).toEqual([
      {
        actorId: user.scope.userId,
        action: "person.created",
        subjectType: "person",
        subjectId: id,
        details: {},
      },
    ]);
  });

  test("needs the name only", async () => {
    const user = await app.signUp();
    const answer = await user.post("/people", { name: "Bo" }).expect(201);
    expect(answer.body).toMatchObject({ relationship: "self", dateOfBirth: null, email: null });
  });

  test.each([
    ["no body fields", {}, "/name"],
    ["an empty name", { name: "  " }, "/name"],
    ["a name of the wrong type", { name: 5 }, "/name"],
    ["a name that is too long", { name: "x".repeat(201) }, "/name"],
    ["a date that does not exist", { name: "A", dateOfBirth: "2026-02-30" }, "/dateOfBirth"],
    ["an unknown relationship", { name: "A", relationship: "friend" }, "/relationship"],
    ["a wrong address", { name: "A", email: "nobody" }, "/email"],
    ["an unknown field", { name: "A", workspaceId: "x" }, "/workspaceId"],
    ["a version from outside", { name: "A", version: 9 }, "/version"],
    ["a null character", { name: "A\u0000" }, "/name"],
    ["half a character", { name: "A\ud800" }, "/name"],
    ["a list", [], ""],
  ])("refuses %s and points to it", async (_what, body, pointer) => {
    const user = await signedIn();
    const answer = await user.post("/people", body).expect(422);
    expect(answer.headers["content-type"]).toMatch("application/problem+json");
    expect(answer.body.errors).toEqual([{ pointer, detail: expect.stringMatching(/^[A-Z].*\.$/) }]);
  });
});

describe("GET /people", () => {
  test("lists by name, page after page, without a gap and without a repeat", async () => {
    const user = await app.signUp();
    for (const name of ["Cy", "Ann", "Bea", "Bea", "Dot"]) await user.post("/people", { name });
    const first = await user.get("/people?limit=3").expect(200);
    const second = await user.get(`/people?limit=3&cursor=${first.body.nextCursor}`).expect(200);
    const names = [...first.body.items, ...second.body.items].map(({ name }) => name);
    expect(names).toEqual(["Ann", "Bea", "Bea", "Cy", "Dot"]);
    expect(second.body.nextCursor).toBeNull();
  });

  test("finds part of a name in any case, and takes % and _ as they are typed", async () => {
    const user = await app.signUp();
    for (const name of ["Ann Lee", "100% Bo", "Cy"]) await user.post("/people", { name });
    const find = async (q: string) => {
      const answer = await user.get(`/people?q=${encodeURIComponent(q)}`).expect(200);
      return answer.body.items.map(({ name }: { name: string }) => name);
    };
    expect(await find("ann")).toEqual(["Ann Lee"]);
    expect(await find("%")).toEqual(["100% Bo"]);
    expect(await find("_")).toEqual([]);
  });

  test.each([
    ["limit=0", "/query/limit"],
    ["limit=101", "/query/limit"],
    ["limit=x", "/query/limit"],
    ["cursor=nonsense", "/query/cursor"],
    ["cursor=WyJhIiwiYiJd", "/query/cursor"],
    ["sort=name", "/query/sort"],
    ["q=a&q=b", "/query/q"],
    ["q=%00", "/query/q"],
  ])("refuses ?%s", async (query, pointer) => {
    const user = await signedIn();
    const answer = await user.get(`/people?${query}`).expect(422);
    expect(answer.body.errors).toMatchObject([{ pointer }]);
  });
});

describe("PATCH /people/:personId", () => {
  test("changes what is sent and nothing else, and moves the version", async () => {
    const user = await app.signUp();
    const { body: before } = await user.post("/people", person);
    const answer = await user.patch(`/people/${before.id}`, 1, { phone: null }).expect(200);
    expect(answer.body).toEqual({ ...before, phone: null, version: 2 });
    expect(answer.headers.etag).toBe('"2"');
    expect(await readAudit(app.deps.database, user.scope)).toContainEqual({
      actorId: user.scope.userId,
      action: "person.changed",
      subjectType: "person",
      subjectId: before.id,
      details: { fields: ["phone"] },
    });
  });

  test("refuses a change made on an older version, and leaves no trace of it", async () => {
    const user = await app.signUp();
    const { body } = await user.post("/people", person);
    await user.patch(`/people/${body.id}`, 1, { name: "Ada B" }).expect(200);
    const answer = await user.patch(`/people/${body.id}`, 1, { name: "Ada C" }).expect(412);
    expect(answer.body.reason).toBe("stale_version");
    expect((await user.get(`/people/${body.id}`)).body.name).toBe("Ada B");
    expect(await readAudit(app.deps.database, user.scope)).toHaveLength(2);
  });

  test("moves the dates of their cases where it changes who asks: a lawyer with an authorization in Hawaii has 10 working days", async () => {
    const user = await app.signUp();
    const { body } = await user.post("/cases", {
      person,
      holder: { name: "Elm Street Clinic", jurisdiction: "US-HI", hipaaCovered: "yes" },
      events: [...answerDueOn("2026-11-10"), authorityShown("2026-10-11")],
    });
    const dueOf = async () => (await user.get("/cases")).body.items[0].answerDue.latest;
    expect(await dueOf()).toBe("2026-11-10");
    await user.patch(`/people/${body.person.id}`, 1, { relationship: "lawyer" }).expect(200);
    expect(await dueOf()).toBe("2026-10-26");
    await user.patch(`/people/${body.person.id}`, 2, { phone: null }).expect(200);
    expect((await user.get(`/cases/${body.id}`)).body.version).toBe(2);
  });

  test("asks for the version where it is missing", async () => {
    const user = await app.signUp();
    const { body } = await user.post("/people", person);
    await user.agent.patch(`/api/v1/people/${body.id}`).send({ name: "B" }).expect(428);
  });
});

describe("what letters about a person need", () => {
  test("is kept as a whole, and is nothing at first", async () => {
    const user = await app.signUp();
    const { body } = await user.post("/people", person).expect(201);
    expect(body.letterDetails).toEqual({});
    const first = { claimReference: "A-17", lawyerName: "Dana Cole, Esq." };
    const kept = await user.patch(`/people/${body.id}`, 1, { letterDetails: first }).expect(200);
    expect(kept.body.letterDetails).toEqual(first);
    const named = await user.patch(`/people/${body.id}`, 2, { name: "Ana" }).expect(200);
    expect(named.body.letterDetails).toEqual(first);
    const second = { lawyerName: "Dana Cole, Esq." };
    await user.patch(`/people/${body.id}`, 3, { letterDetails: second }).expect(200);
    const { body: read } = await user.get(`/people/${body.id}`).expect(200);
    expect(read.letterDetails).toEqual(second);
  });

  test.each([
    ["an unknown one", { shoeSize: "9" }],
    ["an empty one", { lawyerName: " " }],
    ["one that is too long", { lawyerName: "x".repeat(201) }],
  ])("refuses %s", async (_, letterDetails) => {
    const user = await signedIn();
    const { body } = await user.post("/people", person).expect(201);
    await user.patch(`/people/${body.id}`, 1, { letterDetails }).expect(422);
  });
});

describe("somebody else's person", () => {
  test("is not there: no reading, no changing", async () => {
    const [user, stranger] = [await app.signUp(), await app.signUp()];
    const { body } = await user.post("/people", person);
    await stranger.get(`/people/${body.id}`).expect(404);
    await stranger.patch(`/people/${body.id}`, 1, { name: "Mine" }).expect(404);
    expect((await stranger.get("/people")).body.items).toEqual([]);
    expect((await user.get(`/people/${body.id}`)).body).toEqual(body);
    expect(await readAudit(app.deps.database, stranger.scope)).toEqual([]);
  });

  test("cannot be told from one that never was", async () => {
    const user = await signedIn();
    const answer = await user.get(`/people/${randomUUID()}`).expect(404);
    expect(answer.body).toMatchObject({ title: "Not found", status: 404 });
    const wrong = await user.get("/people/no-id").expect(422);
    expect(wrong.body.errors).toEqual([
      { pointer: "/path/personId", detail: "This is not a valid id." },
    ]);
  });
});

test("nobody gets in without a session", async () => {
  await app.request().get("/api/v1/people").expect(401);
  await app.request().post("/api/v1/people").send(person).expect(401);
});

let known: ReturnType<TestApp["signUp"]> | null = null;
function signedIn() {
  known ??= app.signUp();
  return known;
}
