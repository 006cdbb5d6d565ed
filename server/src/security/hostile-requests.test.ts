import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type pg from "pg";
import { connectForStart } from "../database/connect-for-start.ts";
import { apiRoutes } from "../http/api-routes.ts";
import { createTestApp, type TestApp } from "../testing/test-app.ts";
import { readTestServer } from "../testing/test-server.ts";
import type { TestUser } from "../testing/test-user.ts";
import { createEverything, fillPath, type Ids } from "./everything.fixture.ts";
import { sendRaw, statusOf } from "./raw-request.fixture.ts";
import { readState } from "./state.fixture.ts";

let app: TestApp;
let user: TestUser;
let ids: Ids;
beforeAll(async () => {
  app = await createTestApp({ now: "2026-10-13T15:00:00Z" });
  user = await app.signUp();
  ids = await createEverything(app, user);
});
afterAll(() => app.close());

const head = (line: string, ...headers: string[]) =>
  [line, "Host: localhost", `Cookie: ${user.cookie}`, "Connection: close", ...headers, "", ""].join(
    "\r\n",
  );

const withParams = apiRoutes.filter(({ contract }) => contract.params);
const hostileParams = [
  "null",
  "undefined",
  "0",
  "-1",
  "*",
  "a".repeat(200),
  "%00",
  "%0d%0aSet-Cookie:%20a=b",
  "..%2f..%2faccount",
  "%2e%2e",
  "__proto__",
  "constructor",
  "';drop%20table%20cases;--",
  "%ED%A0%80",
  "%C0%AE",
  "00000000-0000-0000-0000-00000000000g",
];

test("no address part that is no id is more than not found or wrong", async () => {
  for (const { contract } of withParams) {
    for (const param of hostileParams) {
      const path = contract.path.replace(/:\w+/g, param);
      const answer = await sendRaw(
        app.port,
        `${head(
          `${contract.method.toUpperCase()} /api/v1${path} HTTP/1.1`,
          'If-Match: "1"',
          `Idempotency-Key: ${randomUUID()}`,
          "Content-Length: 2",
          "Content-Type: application/json",
        )}{}`,
      );
      const told = `${contract.method} ${path}: ${answer.slice(0, 300)}`;
      if (![400, 404, 405, 413, 415, 422].includes(statusOf(answer))) throw new Error(told);
      if (/^set-cookie/im.test(answer)) throw new Error(told);
    }
  }
});

const cursors = [
  ["due", "2026-02-30"],
  ["due", "0000-01-01"],
  ["due", "9999-12-31"],
  ["due", ""],
  ["due", null],
  ["updated", "0000-01-01T00:00:00.000Z"],
  ["updated", "9999-12-31T23:59:59.999Z"],
  ["updated", "2026-02-30T00:00:00.000Z"],
  ["person", "\ud800"],
  ["person", "a\u0000"],
  ["holder", "x".repeat(300)],
  ["holder", null],
] as const;
const lists = apiRoutes.filter(({ contract }) => contract.method === "get" && contract.query);

test("no query, and no cursor of one's own making, is our mistake", async () => {
  const id = randomUUID();
  const made = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const cursorQueries = [
    ...cursors.flatMap(([sort, key]) =>
      ["ascending", "descending"].map(
        (direction) =>
          `sort=${sort}&direction=${direction}&cursor=${made([sort, direction, key, id])}`,
      ),
    ),
    ...[
      "0000-01-01T00:00:00Z",
      "9999-12-31T23:59:59.9999999Z",
      "2026-10-13T15:00:00+23:59",
      "a",
      "",
    ].map((key) => `cursor=${made([key, id])}`),
    ...[
      "",
      "x",
      "e30",
      "W10",
      "bnVsbA",
      "0",
      "-1",
      "999999999",
      "99999999999999999999",
      made([null]),
      made({ key: 1 }),
    ].map((cursor) => `cursor=${cursor}`),
  ];
  const queries = [
    ...cursorQueries,
    "limit=0",
    "limit=-1",
    "limit=1e3",
    "limit=NaN",
    "limit=",
    "limit=1&limit=2",
    "limit[]=1",
    "limit=0x10",
    "limit=99999999999999999999",
    "q=%00",
    "q=%ED%A0%80",
    `q=${"x".repeat(5000)}`,
    "q=%25_%5C",
    "q=%",
    "q=a&q=b",
    "__proto__=1",
    "constructor=1",
    "a[b][c]=1",
    "personId=x",
    "stage=__proto__",
    "overdue=1",
    "sort=toString",
    "paper=constructor",
    "paper=",
    "hasOwnProperty=1",
  ];
  for (const { contract } of lists) {
    for (const query of queries) {
      const answer = await user.agent.get(`/api/v1${fillPath(contract.path, ids)}?${query}`);
      const told = `${contract.path}?${query}: ${answer.status} ${answer.text?.slice(0, 300)}`;
      if (![200, 400, 422].includes(answer.status)) throw new Error(told);
      if (answer.status === 422 && !/"pointer":"\/query\//.test(answer.text)) throw new Error(told);
    }
  }
});

describe("a request that is not what it should be", () => {
  test.each([
    ["an unknown method", "BREW /api/v1/cases HTTP/1.1", [400]],
    ["TRACE", "TRACE /api/v1/cases HTTP/1.1", [404, 405]],
    ["OPTIONS", "OPTIONS /api/v1/cases HTTP/1.1", [405]],
    ["CONNECT", "CONNECT evil.example:443 HTTP/1.1", [0, 400, 404, 405]],
    ["HEAD", "HEAD /api/v1/cases HTTP/1.1", [200]],
    ["PUT", "PUT /api/v1/people HTTP/1.1", [405]],
    ["dots in the path", "GET /api/v1/../v1/cases HTTP/1.1", [404]],
    ["escaped dots", "GET /api/v1/%2e%2e/%2e%2e/etc/passwd HTTP/1.1", [404]],
    [
      "a file beyond the folder",
      "GET /assets/..%2f..%2f..%2fpackage.json HTTP/1.1",
      [400, 403, 404],
    ],
    [
      "a file beyond the folder, backwards",
      "GET /assets/..%5c..%5cpackage.json HTTP/1.1",
      [400, 403, 404],
    ],
    ["two slashes", "GET //api/v1/cases HTTP/1.1", [200, 404]],
    ["another host in the path", "GET //evil.example/%2f.. HTTP/1.1", [200, 404]],
    ["a whole address", "GET http://evil.example/api/v1/account HTTP/1.1", [200, 400, 404]],
    ["an escape that is none", "GET /api/v1/cases/%zz HTTP/1.1", [400]],
    ["a NUL", "GET /assets/a%00.js HTTP/1.1", [400, 404]],
    ["an address of 100 KB", `GET /api/v1/cases?q=${"x".repeat(100_000)} HTTP/1.1`, [431]],
  ])("%s", async (_what, line, statuses) => {
    const before = await readState(app, user.scope);
    const answer = await sendRaw(app.port, head(line));
    if (!statuses.includes(statusOf(answer))) throw new Error(answer.slice(0, 500));
    expect(answer).not.toMatch(/^location: *(\/\/|https?:)/im);
    expect(answer).not.toMatch(/at file:|"person"|packages/);
    expect(await readState(app, user.scope)).toEqual(before);
  });

  test.each([
    ["two lengths", ["Content-Length: 2", "Content-Length: 3"]],
    ["a length and chunks", ["Content-Length: 2", "Transfer-Encoding: chunked"]],
    ["an unknown transfer", ["Transfer-Encoding: gzip, chunked, x"]],
    ["a folded header", ["X-A: b\r\n c: d", "Content-Length: 2"]],
    ["a packed body that is not", ["Content-Encoding: gzip", "Content-Length: 2"]],
    ["an unknown packing", ["Content-Encoding: zstd, x", "Content-Length: 2"]],
    [
      "another character set",
      ["Content-Type: application/json; charset=utf-7", "Content-Length: 2"],
    ],
  ])("with %s is refused, and saves nothing", async (_what, headers) => {
    const before = await readState(app, user.scope);
    const type = headers.some((line) => line.startsWith("Content-Type"))
      ? []
      : ["Content-Type: application/json"];
    const answer = await sendRaw(
      app.port,
      `${head("POST /api/v1/people HTTP/1.1", `Idempotency-Key: ${randomUUID()}`, ...type, ...headers)}{}`,
    );
    expect([400, 413, 415, 422, 501]).toContain(statusOf(answer));
    expect(await readState(app, user.scope)).toEqual(before);
  });
});

describe("a crowd", () => {
  test("of requests that never end their headers or their body keeps nobody else out", async () => {
    const slow = Array.from({ length: 100 }, (_, index) =>
      sendRaw(
        app.port,
        index % 2 === 0
          ? "GET /api/v1/cases HTTP/1.1\r\nHost: localhost\r\nX-A: "
          : `${head("POST /api/v1/people HTTP/1.1", `Idempotency-Key: ${randomUUID()}`, "Content-Type: application/json", "Content-Length: 1000")}{"name":`,
        3000,
      ),
    );
    await user.get("/today").expect(200);
    await user.post("/people", { name: "Quick" }).expect(201);
    await Promise.all(slow);
  });

  test("at the door leaves room for the people inside", async () => {
    const guests = Array.from({ length: 30 }, (_, index) =>
      app
        .request()
        .post("/api/auth/sign-up/email")
        .send({
          name: "Guest",
          email: `guest${index}@example.org`,
          password: "quiet otters swim at dawn",
        }),
    );
    let open = true;
    const signingUp = Promise.all(guests.map(async (guest) => (await guest).status)).finally(() => {
      open = false;
    });
    const admin = await connectForStart(readTestServer().adminUrl);
    let most = 0;
    while (open) most = Math.max(most, await countHeldConnections(admin));
    await admin.end();
    expect(new Set(await signingUp)).toEqual(new Set([200]));
    expect(most).toBeGreaterThan(0);
    expect(most).toBeLessThanOrEqual(5);
  });
});

/** Connections that wait inside a transaction while the app does something else. Only the administrator sees those of others. */
function countHeldConnections(admin: pg.Client): Promise<number> {
  const name = new URL(app.testDatabase.url).pathname.slice(1);
  return admin
    .query(
      "select count(*)::int as held from pg_stat_activity where datname = $1 and state = 'idle in transaction'",
      [name],
    )
    .then(({ rows }) => Number(rows[0].held));
}
