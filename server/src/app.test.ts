import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import supertest from "supertest";
import { createApp } from "./app.ts";
import { createDatabase, type Database } from "./database/client.ts";
import { createTestApp, type TestApp } from "./testing/test-app.ts";
import { testPassword } from "./testing/test-user.ts";

let app: TestApp;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "recourse-web-"));
  await mkdir(path.join(folder, "assets"));
  await writeFile(path.join(folder, "index.html"), "<!doctype html><title>Recourse</title>");
  await writeFile(path.join(folder, "assets", "main-1a2b.js"), "let a = 1;\n".repeat(500));
  await writeFile(path.join(folder, "robots.txt"), "User-agent: *\nDisallow: /\n");
  app = await createTestApp({ clientFolder: folder });
});
afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

describe("the web app", () => {
  test.each(["/", "/cases", "/cases/6a1f/letters"])(
    "answers %s with the page, asked for anew each time",
    async (at) => {
      const answer = await app.request().get(at).expect(200);
      expect(answer.text).toMatch("<title>Recourse</title>");
      expect(answer.headers["cache-control"]).toBe("no-cache");
      expect(answer.headers["content-security-policy"]).toMatch("script-src 'self';");
    },
  );

  test("keeps files with a hash in their name for ever, and packs them", async () => {
    const answer = await app.request().get("/assets/main-1a2b.js").expect(200);
    expect(answer.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    expect(answer.headers["content-encoding"]).toMatch(/^(gzip|br)$/);
  });

  test("does not answer a missing file with the page, nor leave its folder", async () => {
    await app.request().get("/assets/gone.js").expect(404);
    await app.request().get("/favicon.ico").expect(404);
    await app.request().get("/assets/..%2f..%2f..%2fetc%2fpasswd").expect(404);
    await app.request().get("/robots.txt").expect(200);
  });
});

describe("operations", () => {
  test("tell that the process is up and the database is there", async () => {
    await app.request().get("/healthz").expect(200, { status: "up" });
    await app.request().get("/readyz").expect(200, { status: "ready" });
  });

  test("offer metrics by route pattern to this machine only", async () => {
    await app.request().get("/healthz");
    const answer = await app.request().get("/metrics").expect(200);
    expect(answer.text).toMatch(/http_request_duration_seconds_count\{[^}]*route="\/healthz"/);
    expect(answer.text).toMatch("process_cpu_seconds_total");
    await app.request().get("/metrics").set("X-Forwarded-For", "203.0.113.9").expect(404);
  });

  test("offer metrics to whoever has the token, where one is set", async () => {
    const metricsToken = "a-token-for-the-metrics";
    const web = createApp({ ...app.deps, env: { ...app.deps.env, metricsToken } });
    await supertest(web).get("/metrics").expect(404);
    await supertest(web).get("/metrics").set("Authorization", "Bearer wrong").expect(404);
    await supertest(web).get("/metrics").set("Authorization", `Bearer ${metricsToken}`).expect(200);
  });

  test("serve the reference from our own files", async () => {
    const page = await app.request().get("/api/docs").expect(200);
    expect(page.text).not.toMatch(/https?:\/\/|<script>|style=/);
    await app.request().get("/api/docs/swagger-ui-bundle.js").expect(200);
    const document = await app.request().get("/api/v1/openapi.json").expect(200);
    expect(document.body.openapi).toBe("3.1.0");
  });
});

describe("without a database", () => {
  let dead: Database;
  beforeAll(() => {
    dead = createDatabase({ url: "postgresql://nobody:x@127.0.0.1:1/none" });
  });
  afterAll(() => dead.close());

  test("the app stays up and asks to try again", async () => {
    const user = await app.signUp();
    const web = supertest(createApp({ ...app.deps, database: dead }));
    await web.get("/healthz").expect(200);
    await web.get("/readyz").expect(503);
    const answer = await web.get("/api/v1/people").set("Cookie", user.cookie).expect(503);
    expect(answer.headers["retry-after"]).toBe("5");
    expect(answer.body.reason).toBe("temporarily_unavailable");
    const account = { email: user.email, password: testPassword };
    await web.post("/api/auth/sign-in/email").send(account).expect(503);
  });
});

describe("over https", () => {
  test("cookies are bound to this host, and browsers are told to stay on https", async () => {
    const user = await app.signUp();
    const env = { ...app.deps.env, baseUrl: "https://recourse.example.org" };
    const web = supertest(createApp({ ...app.deps, env }));
    const account = { email: user.email, password: testPassword };
    const answer = await web.post("/api/auth/sign-in/email").send(account).expect(204);
    expect(answer.headers["strict-transport-security"]).toMatch("max-age=");
    const cookies = answer.get("Set-Cookie") ?? [];
    const session = cookies.find((line) => line.startsWith("__Host-recourse.session_token="));
    expect(session).toMatch(/; Path=\//i);
    expect(cookies.every((line) => /; Secure/i.test(line) && !/Domain/i.test(line))).toBe(true);
    await web
      .get("/api/v1/account")
      .set("Cookie", session?.split(";")[0] ?? "")
      .expect(200);
    await web.get("/api/v1/account").set("Cookie", user.cookie).expect(401);
  });
});
