import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { connectForStart } from "./connect-for-start.ts";
import { joinEmbedded } from "./embedded.ts";
import { findServers, stopServers } from "./embedded-processes.ts";

jest.setTimeout(60_000);

const runner = fileURLToPath(new URL("../testing/run-embedded.ts", import.meta.url));
let folder: string;
let cluster: string;
const running = new Set<ChildProcess>();

type Started = { child: ChildProcess; pid: number; url: string };

beforeAll(async () => {
  folder = join(mkdtempSync(join(tmpdir(), "recourse-embedded-")), "data");
  cluster = join(folder, "postgres");
  const app = await start();
  await ask(app.url, "create table rows (id int)");
  await stop(app);
});
afterEach(async () => {
  for (const child of running) await end(child, "SIGKILL");
  if (existsSync(cluster)) await stopServers(cluster);
});
afterAll(() => rmSync(join(folder, ".."), { recursive: true, force: true }));

async function start(dataFolder = folder): Promise<Started> {
  const { child, said } = launch(dataFolder);
  for (;;) {
    const line = said.out.split("\n").find((text) => text.startsWith("{"));
    if (line) return { child, ...JSON.parse(line) };
    if (child.exitCode !== null) throw new Error(`ended with ${child.exitCode}: ${said.err}`);
    await sleep(20);
  }
}

/** For a start that must not succeed: how it ended and what it said. */
async function startInVain(dataFolder: string): Promise<{ code: number | null; err: string }> {
  const { child, said } = launch(dataFolder);
  await once(child, "close");
  running.delete(child);
  return { code: child.exitCode, err: said.err };
}

function launch(dataFolder: string) {
  const child = spawn(process.execPath, [runner, dataFolder], {
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

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  running.delete(child);
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill(signal);
  await once(child, "exit");
}
const stop = ({ child }: Started) => end(child, "SIGTERM");

async function ask(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = await connectForStart(url);
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}
const addRow = async ({ url }: Started) => {
  await ask(url, "insert into rows select count(*) + 1 from rows");
  return countRows({ url });
};
const countRows = async ({ url }: Pick<Started, "url">) => {
  const [row] = await ask(url, "select count(*)::int as count from rows");
  return row?.count;
};

/** A server that comes back takes a moment. */
async function untilAnswered<T>(question: () => Promise<T>): Promise<T> {
  for (let attempt = 0; ; attempt += 1) {
    await sleep(100);
    const answer = await question().catch((error) => {
      if (attempt > 200) throw error;
    });
    if (answer !== undefined) return answer;
  }
}

test("a stop leaves no process and no pid file, and the secrets are readable by nobody else", async () => {
  const app = await start();
  expect(readFileSync(join(folder, "app.pid"), "utf8")).toBe(`${app.child.pid}\n`);
  await stop(app);
  expect(app.child.exitCode).toBe(0);
  expect(findServers(cluster)).toEqual([]);
  expect(existsSync(join(folder, "app.pid"))).toBe(false);
  expect(statSync(join(folder, "postgres-passwords.json")).mode & 0o077).toBe(0);
  expect(statSync(cluster).mode & 0o077).toBe(0);
});

test("what was committed is safe by default: fsync, synchronous commit and checksums are on", async () => {
  const app = await start();
  const rows = await ask(
    app.url,
    "select name, setting from pg_settings where name in ('fsync', 'synchronous_commit', 'full_page_writes', 'data_checksums')",
  );
  expect(rows.map(({ setting }) => setting)).toEqual(["on", "on", "on", "on"]);
});

test("the log of the server repeats nothing that people wrote", async () => {
  const app = await start();
  await ask(app.url, "select 'Ana Example' from nowhere").catch(() => undefined);
  await ask(
    app.url,
    "create table if not exists names (name text primary key); insert into names values ('Ana Example'), ('Ana Example')",
  ).catch(() => undefined);
  await stop(app);
  const log = readFileSync(join(folder, "postgres.log"), "utf8");
  expect(log).toContain("duplicate key");
  expect(log).not.toContain("Ana");
});

test("a second app on the same folder is refused in one sentence, and the first keeps working", async () => {
  const app = await start();
  const second = await startInVain(folder);
  expect(second.code).toBe(1);
  expect(second.err.trim()).toBe(
    `Another Recourse (process ${app.child.pid}) already uses the data folder ${folder}. Stop that one first, or set DATA_DIR to another folder.`,
  );
  await addRow(app);
});

test("a command beside a running app joins its server", async () => {
  expect(await joinEmbedded(folder)).toBeNull();
  const app = await start();
  const joined = await joinEmbedded(folder);
  expect(joined?.pid()).toBe(app.pid);
  await joined?.stop();
  await addRow(app);
});

describe("after a kill -9", () => {
  test("of the app: the next one takes over the server that lives on, with every committed row", async () => {
    const app = await start();
    const rows = await addRow(app);
    await end(app.child, "SIGKILL");
    expect(findServers(cluster)).toContain(app.pid);
    const next = await start();
    expect(next.pid).toBe(app.pid);
    expect(await countRows(next)).toBe(rows);
    await stop(next);
    expect(findServers(cluster)).toEqual([]);
  });

  test("of the database: it comes back by itself at the same address, with every committed row", async () => {
    const app = await start();
    const rows = await addRow(app);
    process.kill(app.pid, "SIGKILL");
    expect(await untilAnswered(() => countRows(app))).toBe(rows);
    expect(app.child.exitCode).toBeNull();
  });

  test("of both: the next start works, with every committed row", async () => {
    const app = await start();
    const rows = await addRow(app);
    await end(app.child, "SIGKILL");
    process.kill(app.pid, "SIGKILL");
    expect(await countRows(await start())).toBe(rows);
  });

  test("of the app, with a server that no longer answers: it is replaced, with every committed row", async () => {
    const app = await start();
    const rows = await addRow(app);
    await end(app.child, "SIGKILL");
    process.kill(app.pid, "SIGSTOP");
    const restarting = start();
    await sleep(6000);
    process.kill(app.pid, "SIGCONT");
    const next = await restarting;
    expect(next.pid).not.toBe(app.pid);
    expect(await countRows(next)).toBe(rows);
  });
});

describe("what lies in the way of a start", () => {
  test("a pid file that names a living stranger", async () => {
    writeFileSync(join(cluster, "postmaster.pid"), `${process.pid}\n${cluster}\n1\n5432\n\n`);
    const app = await start();
    expect(app.pid).not.toBe(process.pid);
    await addRow(app);
  });

  test("the port of last time, taken by another program", async () => {
    const before = await start();
    const rows = await addRow(before);
    await stop(before);
    const port = Number(new URL(before.url).port);
    const stranger = createServer().listen(port, "127.0.0.1");
    await once(stranger, "listening");
    const app = await start();
    expect(new URL(app.url).port).not.toBe(String(port));
    expect(await countRows(app)).toBe(rows);
    await stop(app);
    stranger.close();
  });

  test("a cluster that a killed start left half made", async () => {
    mkdirSync(join(folder, "postgres.new-abc/cluster"), { recursive: true });
    await stop(await start());
    expect(existsSync(join(folder, "postgres.new-abc"))).toBe(false);
  });

  test("a lost password file: a new one is made, and the rows are there", async () => {
    const app = await start();
    const rows = await addRow(app);
    await stop(app);
    rmSync(join(folder, "postgres-passwords.json"));
    expect(await countRows(await start())).toBe(rows);
  });

  test("a path too long for a socket", async () => {
    const deep = join(folder, "..", "d".repeat(60), "e".repeat(60));
    const app = await start(deep);
    expect(await ask(app.url, "select 1 as one")).toEqual([{ one: 1 }]);
    const socketFolder = new URL(app.url).searchParams.get("host") ?? "";
    expect(socketFolder.length).toBeLessThan(80);
    process.kill(app.pid, "SIGKILL");
    expect(await untilAnswered(() => ask(app.url, "select 2 as two"))).toEqual([{ two: 2 }]);
    await stop(app);
    expect(existsSync(socketFolder)).toBe(false);
  });
});

describe("refuses in one sentence", () => {
  test("a folder that cannot be written", async () => {
    const file = join(folder, "..", "file");
    writeFileSync(file, "");
    const { code, err } = await startInVain(join(file, "data"));
    expect(code).toBe(1);
    expect(err.trim()).toMatch(
      /^Recourse cannot write in the data folder .*file\/data \(ENOTDIR\)\. Make it writable/,
    );
  });

  test("data of another PostgreSQL", async () => {
    const old = join(folder, "..", "old");
    mkdirSync(join(old, "postgres"), { recursive: true });
    writeFileSync(join(old, "postgres/PG_VERSION"), "16\n");
    const { code, err } = await startInVain(old);
    expect(code).toBe(1);
    expect(err.trim()).toMatch(
      /^The data in .*postgres was written by PostgreSQL 16, and this Recourse brings PostgreSQL 18\./,
    );
  });

  test("a folder that holds something else", async () => {
    const other = join(folder, "..", "other");
    mkdirSync(join(other, "postgres"), { recursive: true });
    const { code, err } = await startInVain(other);
    expect([code, err]).toEqual([1, expect.stringMatching(/holds no PostgreSQL data/)]);
  });
});
