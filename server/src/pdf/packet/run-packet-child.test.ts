import { spawn } from "node:child_process";
import { once } from "node:events";
import { Readable } from "node:stream";
import { afterEach, expect, jest, test } from "@jest/globals";
import { PacketChildFailed, runPacketChild } from "./run-packet-child.ts";

afterEach(() => {
  jest.restoreAllMocks();
});

const trying = (sizeBytes: number) =>
  ({ task: "try", files: [{ kind: "pdf", sizeBytes }] }) as const;

const broken = async () => Readable.from([Buffer.from("no PDF")]);

test("a process that cannot be started is the fault of no file, and the app goes on", async () => {
  jest.replaceProperty(process, "execPath", "/not/there");
  const failed = runPacketChild(trying(6), [broken], ({ answer }) => answer());
  await expect(failed).rejects.toMatchObject({ code: "ENOENT" });
});

test("what fails on this side of the talk is told as it is", async () => {
  const failed = runPacketChild(trying(6), [broken], async ({ answer }) => {
    await answer();
    throw new Error("the disk is full");
  });
  await expect(failed).rejects.toThrow("the disk is full");
});

test("a child ends when nobody waits for it any more, also where its file stalls", async () => {
  const stalled = new Readable({ read: () => undefined });
  const leaving = new AbortController();
  const open = async () => {
    setTimeout(() => leaving.abort());
    return stalled;
  };
  const failed = runPacketChild(trying(6), [open], ({ answer }) => answer(), leaving.signal);
  await expect(failed).rejects.toBeInstanceOf(PacketChildFailed);
  expect(stalled.destroyed).toBe(true);
});

test("a child whose app was killed ends, however busy it is", async () => {
  const guard = new URL("./child-guard.js", import.meta.url).href;
  const busy = `new (require("node:worker_threads").Worker)(new URL("${guard}")).once("message", () => { console.log(process.pid); for (;;); })`;
  const start = `require("node:child_process").spawn(process.execPath, ["-e", ${JSON.stringify(busy)}], { stdio: ["ignore", "inherit", "ignore"] })`;
  const app = spawn(process.execPath, ["-e", start], { stdio: ["ignore", "pipe", "ignore"] });
  const [pid] = await once(app.stdout, "data");
  // Both hold the pipe: it closes with the last of them.
  const closed = once(app.stdout, "close");
  app.kill("SIGKILL");
  let isLeft = false;
  const late = setTimeout(() => {
    isLeft = true;
    process.kill(Number(pid), "SIGKILL");
  }, 10_000);
  await closed;
  clearTimeout(late);
  expect(isLeft).toBe(false);
});
