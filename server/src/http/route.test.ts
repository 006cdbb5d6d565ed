import { randomUUID } from "node:crypto";
import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { readAudit } from "../testing/audit-log.ts";
import { createTestApp, type TestApp } from "../testing/test-app.ts";
import type { TestUser } from "../testing/test-user.ts";
import { purgeIdempotencyRecords } from "./idempotency.ts";

let app: TestApp;
let user: TestUser;
beforeAll(async () => {
  app = await createTestApp({ now: "2026-10-13T15:00:00Z" });
  user = await app.signUp();
});
afterAll(() => app.close());

const people = "/api/v1/people";

async function countPeople(name: string): Promise<number> {
  const answer = await user.get(`/people?q=${name}`).expect(200);
  return answer.body.items.length;
}

describe("an idempotency key", () => {
  test("makes a request that is sent twice happen once, with the same answer", async () => {
    const key = randomUUID();
    const first = await user.post("/people", { name: "Once" }, key).expect(201);
    const second = await user.post("/people", { name: "Once" }, key).expect(201);
    expect(second.body).toEqual(first.body);
    expect(second.headers.etag).toBe('"1"');
    expect(first.headers["idempotency-replayed"]).toBeUndefined();
    expect(second.headers["idempotency-replayed"]).toBe("true");
    expect(await countPeople("Once")).toBe(1);
    const entries = await readAudit(app.deps.database, user.scope);
    expect(entries.filter(({ subjectId }) => subjectId === first.body.id)).toHaveLength(1);
  });

  test("makes requests that arrive at the same time wait for the first one", async () => {
    const key = randomUUID();
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => user.post("/people", { name: "Crowd" }, key)),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(201));
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    const replayed = answers.filter(({ headers }) => headers["idempotency-replayed"]);
    expect(replayed).toHaveLength(7);
    expect(await countPeople("Crowd")).toBe(1);
  });

  test("cannot be used for another request", async () => {
    const key = randomUUID();
    await user.post("/people", { name: "First use" }, key).expect(201);
    const other = await user.post("/people", { name: "Second use" }, key).expect(422);
    expect(other.body.errors).toMatchObject([{ pointer: "/headers/idempotency-key" }]);
    await user.post("/holders", { name: "First use" }, key).expect(422);
    expect(await countPeople("Second use")).toBe(0);
  });

  test("is not used up by a refused request", async () => {
    const key = randomUUID();
    await user.post("/people", { name: "" }, key).expect(422);
    await user.post("/people", { name: "Second try" }, key).expect(201);
  });

  test("belongs to its user", async () => {
    const key = randomUUID();
    const stranger = await app.signUp();
    const mine = await user.post("/people", { name: "Mine" }, key).expect(201);
    const theirs = await stranger.post("/people", { name: "Mine" }, key).expect(201);
    expect(theirs.body.id).not.toBe(mine.body.id);
  });

  test.each([
    ["missing", undefined],
    ["empty", ""],
    ["longer than 255 characters", "x".repeat(256)],
    ["with a space", "a b"],
  ])("that is %s is refused", async (_what, key) => {
    const request = user.agent.post(people).send({ name: "No key" });
    const answer = await (key === undefined ? request : request.set("Idempotency-Key", key));
    expect(answer.status).toBe(422);
    expect(answer.body.errors).toMatchObject([{ pointer: "/headers/idempotency-key" }]);
    expect(await countPeople("No key")).toBe(0);
  });

  test("is forgotten after 30 days", async () => {
    const key = randomUUID();
    await user.post("/people", { name: "Old" }, key).expect(201);
    const days = (count: number) => new Date(app.clock.now().getTime() + count * 86_400_000);
    await purgeIdempotencyRecords(app.deps.database, days(29));
    const again = await user.post("/people", { name: "Old" }, key);
    expect(again.headers["idempotency-replayed"]).toBe("true");
    expect(await purgeIdempotencyRecords(app.deps.database, days(31))).toBeGreaterThan(0);
    const fresh = await user.post("/people", { name: "Old" }, key).expect(201);
    expect(fresh.headers["idempotency-replayed"]).toBeUndefined();
  });
});

describe("a version", () => {
  test.each([["3"], ['W/"1"'], ['"x"'], ['"1", "2"']])(
    "written as %s matches nothing",
    async (tag) => {
      const { body } = await user.post("/people", { name: "Tag" });
      const answer = await user.agent
        .patch(`${people}/${body.id}`)
        .set("If-Match", tag)
        .send({ name: "B" });
      expect(answer.status).toBe(412);
    },
  );

  test("of two changes made on the same one, one wins", async () => {
    const { body } = await user.post("/people", { name: "Race" });
    const answers = await Promise.all(
      ["A", "B", "C"].map((name) => user.patch(`/people/${body.id}`, 1, { name })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412]);
  });
});

describe("a request from another site", () => {
  test.each([
    ["a foreign origin", { Origin: "https://evil.example" }],
    ["no origin to speak of", { Origin: "null" }],
    ["the same host on another port", { Origin: "http://localhost:1" }],
    ["a cross-site mark", { "Sec-Fetch-Site": "cross-site" }],
    ["a same-site mark", { "Sec-Fetch-Site": "same-site" }],
  ])("is refused by %s", async (_what, headers) => {
    await user.post("/people", { name: "Forged" }).set(headers).expect(403);
    await user.agent.post("/api/auth/sign-out").set(headers).expect(403);
    await user.get("/people").expect(200);
    expect(await countPeople("Forged")).toBe(0);
  });

  test("from our own page is taken", async () => {
    await user
      .post("/people", { name: "Own page" })
      .set({ Origin: "http://localhost:3000", "Sec-Fetch-Site": "same-origin" })
      .expect(201);
  });
});

describe("a body that cannot be read", () => {
  const send = (type: string, body: string | Buffer) =>
    user.agent
      .post(people)
      .set({ "Idempotency-Key": randomUUID(), "Content-Type": type })
      .send(body);

  test.each([
    ["broken JSON", "application/json", '{"name": "A"', 400],
    ["no JSON", "application/json", "name=A", 400],
    ["another type", "text/plain", '{"name": "A"}', 415],
    ["a form", "application/x-www-form-urlencoded", "name=A", 415],
    ["another charset", "application/json; charset=latin1", '{"name": "A"}', 415],
    ["JSON that is no object", "application/json", '"A"', 422],
    ["null", "application/json", "null", 422],
    ["nesting without end", "application/json", "[".repeat(100_000), 400],
    ["more than 1 MB", "application/json", JSON.stringify({ name: "x".repeat(1_000_001) }), 413],
  ])("%s", async (_what, type, body, status) => {
    const answer = await send(type, body);
    expect(answer.status).toBe(status);
    expect(answer.headers["content-type"]).toMatch("application/problem+json");
    expect(answer.body).toMatchObject({ status, detail: expect.any(String) });
  });

  test("nothing at all is an empty object", async () => {
    const answer = await user.post("/people").expect(422);
    expect(answer.body.errors).toEqual([{ pointer: "/name", detail: "This is missing." }]);
  });

  test.each([
    "/api/v1/people",
    `/api/v1/cases/${randomUUID()}/documents`,
    "/api/auth/sign-in/email",
  ])("250 MB to %s are refused before they are sent", async (address) => {
    const first = await firstLineOf(address, 250_000_000);
    expect(first).toBe("HTTP/1.1 413 Payload Too Large");
  });
});

/** Announces a body and sends none of it. */
async function firstLineOf(address: string, announced: number): Promise<string> {
  const type = address.endsWith("documents")
    ? "multipart/form-data; boundary=x"
    : "application/json";
  return new Promise((resolve, reject) => {
    const socket = connect(app.port, "127.0.0.1", () => {
      socket.write(
        `POST ${address} HTTP/1.1\r\nHost: localhost\r\nCookie: ${user.cookie}\r\nIdempotency-Key: ${randomUUID()}\r\n` +
          `Content-Type: ${type}\r\nContent-Length: ${announced}\r\n\r\n`,
      );
    });
    socket.setTimeout(5000, () => reject(new Error("no answer")));
    socket.once("data", (data) => {
      resolve(data.toString().split("\r\n")[0] ?? "");
      socket.destroy();
    });
  });
}

describe("an address", () => {
  test("that is not known answers 404 as a problem", async () => {
    const answer = await user.get("/nothing").expect(404);
    expect(answer.body).toMatchObject({ status: 404, requestId: answer.headers["x-request-id"] });
    await user.agent.get("/api/nothing").expect(404);
  });

  test("that knows other methods names them", async () => {
    const answer = await user.delete("/people").expect(405);
    expect(answer.headers.allow).toBe("GET, POST");
  });

  test("that cannot be decoded is a bad request", async () => {
    await user.get("/people/%E0%A4%A").expect(400);
  });
});

describe("every answer", () => {
  test("may not be stored, framed, or tell who serves it", async () => {
    const { headers } = await user.get("/people").expect(200);
    expect(headers).toMatchObject({
      "cache-control": "no-store",
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
      "cross-origin-opener-policy": "same-origin",
      "x-frame-options": "DENY",
    });
    expect(headers["content-security-policy"]).not.toMatch("unsafe");
    expect(headers).not.toHaveProperty("x-powered-by");
    expect(headers).not.toHaveProperty("strict-transport-security");
  });

  test("is logged with ids, never with names or words", async () => {
    await user.post("/people", { name: "Secretive Sam", email: "sam@example.org" }).expect(201);
    await user.get("/people?q=Secretive").expect(200);
    const all = app.logged.join("");
    expect(all).toMatch(`"workspaceId":"${user.scope.workspaceId}"`);
    expect(all).toMatch('"route":"/people"');
    expect(all).not.toMatch(/Secretive|sam@|example\.org/);
  });
});
