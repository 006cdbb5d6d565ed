import { randomUUID } from "node:crypto";
import { rm, symlink, writeFile } from "node:fs/promises";
import { request } from "node:http";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { purgeIncoming } from "../storage/incoming-files.ts";
import { storedFiles } from "../testing/stored-files.ts";
import { createTestApp, type TestApp } from "../testing/test-app.ts";
import type { TestUser } from "../testing/test-user.ts";
import { createEverything } from "./everything.fixture.ts";
import { readState } from "./state.fixture.ts";

let app: TestApp;
let user: TestUser;
let address: string;
let before: Awaited<ReturnType<typeof readAll>>;
beforeAll(async () => {
  app = await createTestApp({ now: "2026-10-13T15:00:00Z" });
  user = await app.signUp();
  const ids = await createEverything(app, user);
  address = `/api/v1/cases/${ids.get("caseId")}/documents`;
});
beforeEach(async () => {
  before = await readAll();
});
afterAll(() => app.close());

const filesFolder = () => path.join(app.deps.env.dataDir, "files");

async function readAll() {
  const files = await storedFiles(app.deps.env.dataDir);
  return { files, state: await readState(app, user.scope) };
}

function upload(content: Buffer | string, name: string) {
  return user.agent
    .post(address)
    .set("Idempotency-Key", randomUUID())
    .attach("file", Buffer.from(content), name);
}

test.each([
  ["a page dressed as a PDF", "<!doctype html><script>alert(1)</script>", "records.pdf"],
  [
    "a picture that runs scripts",
    '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
    "scan.svg",
  ],
  ["text with a script in it", "Hello <script>alert(1)</script>", 'a"><script>.html'],
  [
    "a PDF that opens a script",
    "%PDF-1.7\n1 0 obj\n<</OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>>>\nendobj\n%%EOF",
    "records.pdf",
  ],
  ["a picture that is a page as well", `GIF89a/*<script>alert(1)</script>*/=1`, "picture.html"],
])("%s is refused, or handed out as nothing that a browser runs", async (_what, content, name) => {
  const answer = await upload(content, name);
  expect([201, 422]).toContain(answer.status);
  if (answer.status === 422) {
    expect(answer.body.errors).toMatchObject([{ pointer: "/file" }]);
    expect(await readAll()).toEqual(before);
    return;
  }
  expect(["application/pdf", "text/plain"]).toContain(answer.body.contentType);
  const file = await user.get(`/documents/${answer.body.id}/content`).expect(200);
  expect(file.headers["content-type"]).toMatch(
    /^(application\/pdf|text\/plain(; charset=utf-8)?)$/,
  );
  expect(file.headers["content-disposition"]).toMatch(
    /^attachment; filename=("[^"\r\n]*"|[\w.-]+)(;|$)/,
  );
  expect(file.headers["content-security-policy"]).toContain("sandbox");
  expect(file.headers["x-content-type-options"]).toBe("nosniff");
});

test("an upload that breaks off leaves no file", async () => {
  for (const sent of [0, 10, 200_000]) {
    const outgoing = request({
      ...{ host: "127.0.0.1", port: app.port, path: address, method: "POST" },
      headers: {
        Cookie: user.cookie,
        "Idempotency-Key": randomUUID(),
        "Content-Type": "multipart/form-data; boundary=x",
        "Content-Length": 1_000_000,
      },
    });
    outgoing.on("error", () => undefined);
    outgoing.write('--x\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\n');
    outgoing.write("a".repeat(sent));
    await new Promise((resolve) => setTimeout(resolve, 50));
    outgoing.destroy();
  }
  await waitUntil(async () => (await readAll()).files.length === before.files.length);
  expect(await readAll()).toEqual(before);
});

test("a folder that cannot be written in is told in words, and works again once it can", async () => {
  const incoming = path.join(filesFolder(), "incoming");
  await rm(incoming, { recursive: true, force: true });
  await writeFile(incoming, "in the way");
  const answer = await upload("Some text.", "a.txt");
  expect(answer.status).toBe(507);
  expect(answer.type).toBe("application/problem+json");
  expect(answer.body).toMatchObject({ reason: "files_not_writable" });
  await rm(incoming);
  expect(await readAll()).toEqual(before);
  await upload("Some text.", "a.txt").expect(201);
});

// Nobody, not even root, can make files in /proc: the first byte of the file that is written fails, as on a full disk.
(process.platform === "linux" ? test : test.skip)(
  "a disk that says no on the way is told in words, and holds up nobody",
  async () => {
    const incoming = path.join(filesFolder(), "incoming");
    await rm(incoming, { recursive: true, force: true });
    await symlink("/proc", incoming);
    for (const size of [100, 20_000_000]) {
      const answer = await upload("a".repeat(size), "a.txt");
      expect(answer.body).toMatchObject({ status: 507, reason: "files_not_writable" });
    }
    await rm(incoming);
    expect(await readAll()).toEqual(before);
    await upload("Some text.", "a.txt").expect(201);
  },
);

test("what arrived in part before a crash is cleared away a day later", async () => {
  const left = path.join(filesFolder(), "incoming", randomUUID());
  await writeFile(left, "half a fi");
  const hours = (count: number) => new Date(Date.now() + count * 3_600_000);
  expect(await purgeIncoming(app.deps.env.dataDir, hours(23))).toBe(0);
  expect(await purgeIncoming(app.deps.env.dataDir, hours(25))).toBe(1);
  expect(await readAll()).toEqual(before);
});

async function waitUntil(isSo: () => Promise<boolean>): Promise<void> {
  for (let turn = 0; turn < 500 && !(await isSo()); turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
