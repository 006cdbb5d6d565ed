import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, jest, test } from "@jest/globals";
import { createTestDatabase } from "./testing/test-database.ts";

jest.setTimeout(60_000);
const main = fileURLToPath(new URL("./main.ts", import.meta.url));
let folder: string;
const running = new Set<ChildProcess>();

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "recourse-main-"));
});
afterEach(async () => {
  for (const child of running) {
    child.kill("SIGKILL");
    if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
  }
  running.clear();
  rmSync(folder, { recursive: true, force: true });
});

function launch(settings: Record<string, string>) {
  const child = spawn(process.execPath, [main], {
    env: {
      PATH: process.env.PATH,
      NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE,
      DATA_DIR: folder,
      PORT: "0",
      WORKER: "off",
      NODE_ENV: "test",
      ...settings,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.add(child);
  const said = { out: "", err: "" };
  child.stdout.on("data", (chunk) => {
    said.out += chunk;
  });
  child.stderr.on("data", (chunk) => {
    said.err += chunk;
  });
  return { child, said };
}

async function startInVain(settings: Record<string, string>) {
  const { child, said } = launch(settings);
  await once(child, "close");
  return { code: child.exitCode, ...said };
}

async function waitForLine({ child, said }: ReturnType<typeof launch>): Promise<string> {
  while (!said.out.includes("\n")) {
    if (child.exitCode !== null) throw new Error(said.err);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  return said.out;
}

test("says in one line where it is, answers there, and stops in good order", async () => {
  const db = await createTestDatabase();
  const app = launch({ DATABASE_URL: db.url, MIGRATION_DATABASE_URL: db.ownerUrl });
  const said = await waitForLine(app);
  expect(said).toMatch(/^Recourse is ready at http:\/\/localhost:\d+\n$/);
  const url = said.slice("Recourse is ready at ".length).trim();
  expect((await fetch(`${url}/readyz`)).status).toBe(200);
  expect(existsSync(join(folder, "app.pid"))).toBe(true);
  app.child.kill("SIGINT");
  await once(app.child, "close");
  expect(app.child.exitCode).toBe(0);
  expect(app.said).toEqual({ out: said, err: "" });
  expect(existsSync(join(folder, "app.pid"))).toBe(false);
  await db.close();
});

test("a taken port: one sentence, and the data is not touched", async () => {
  const stranger = createServer().listen(0, "127.0.0.1");
  await once(stranger, "listening");
  const address = stranger.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const { code, out, err } = await startInVain({ PORT: String(port) });
  stranger.close();
  expect({ code, out, err: err.trim() }).toEqual({
    code: 1,
    out: "",
    err: `Port ${port} is taken by another program. Stop that program, or choose another port, for example PORT=${port + 1}.`,
  });
  expect(existsSync(join(folder, "postgres"))).toBe(false);
});

test.each([
  ["a wrong setting", { PORT: "x" }, /^The setting PORT is wrong: [^\n]+\.$/],
  [
    "production without a secret",
    { NODE_ENV: "production" },
    /^In production the setting SECRET must be set [^\n]+$/,
  ],
  [
    "a database that does not answer",
    { DATABASE_URL: "postgresql://u:p@127.0.0.1:1/x" },
    /^The database "x" at 127\.0\.0\.1:1 does not answer [^\n]+$/,
  ],
  [
    "an address that is not this machine's",
    { HOST: "203.0.113.9" },
    /^This machine has no address 203\.0\.113\.9\. [^\n]+$/,
  ],
])("%s: one sentence and exit code 1", async (_name, settings, sentence) => {
  const { code, err } = await startInVain(settings);
  expect(code).toBe(1);
  expect(err.trim()).toMatch(sentence);
});

test("a data folder that cannot be made: one sentence and exit code 1", async () => {
  const file = join(folder, "file");
  writeFileSync(file, "");
  const { code, err } = await startInVain({ DATA_DIR: join(file, "data") });
  expect(code).toBe(1);
  expect(err.trim()).toMatch(/^Recourse cannot write in the data folder [^\n]+$/);
});
