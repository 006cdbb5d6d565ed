import { spawn } from "node:child_process";
import { once } from "node:events";
import type { Readable, Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import { readFramed } from "./framed-input.ts";
import { type PacketAnswer, packetAnswerSchema } from "./packet-answer.ts";
import type { PacketTask } from "./packet-task.ts";

const entry = fileURLToPath(new URL("./packet-child.ts", import.meta.url));
/** It makes little that lives short, and shares its memory with a compiler that takes much. */
const flags = ["--expose-gc", "--no-warnings", "--max-semi-space-size=1"];
/** From one answer to the next. */
const longestMs = 120_000;

/** The child did not come to an answer: it crashed, took too long, or took too much memory. */
export class PacketChildFailed extends Error {
  override readonly name = "PacketChildFailed";
}

/** A child at work. */
export type PacketTalk = {
  readonly answer: () => Promise<PacketAnswer>;
  /** The bytes that follow an answer. */
  readonly take: (sizeBytes: number) => AsyncGenerator<Buffer, void, void>;
};

export type OpenFile = () => Promise<Readable>;

/**
 * Gives a task to a process of its own. Files are opened one after the other and pass through as streams, so that this process never
 * holds more than a piece of one.
 * @throws PacketChildFailed, or whatever opening or reading a file throws
 */
export async function runPacketChild<Result>(
  task: PacketTask,
  files: readonly OpenFile[],
  talk: (child: PacketTalk) => Promise<Result>,
): Promise<Result> {
  const child = spawn(process.execPath, [...flags, entry], {
    stdio: ["pipe", "pipe", "pipe"],
    env: environment(),
  });
  const timer = setTimeout(() => child.kill("SIGKILL"), longestMs);
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (words: string) => {
    said = (said + words).slice(-2000);
  });
  // A child that ends early breaks the pipe; that it failed is told by its missing answer.
  child.stdin.on("error", () => undefined);
  const exited = once(child, "exit");
  const output = readFramed(child.stdout);
  const answer = async () => {
    const words = await output.line();
    timer.refresh();
    return packetAnswerSchema.parse(JSON.parse(words));
  };
  const fed = feed(child.stdin, task, files).catch((error: unknown) => {
    child.kill("SIGKILL");
    throw error;
  });
  try {
    const [result] = await Promise.all([talk({ answer, take: output.take }), fed]);
    // It ends by itself, and leaves our own code ready for the next one.
    await exited;
    return result;
  } catch (error) {
    child.kill("SIGKILL");
    await fed;
    throw new PacketChildFailed(said.trim().split("\n").slice(-3).join(" "), { cause: error });
  } finally {
    clearTimeout(timer);
    child.kill("SIGKILL");
    await exited;
  }
}

/**
 * Of all settings it needs none, and secrets least of all. What it frees, it gives back at once. Where our own code lies ready, it need
 * not load what reads TypeScript: that is 15 MB less.
 */
function environment(): NodeJS.ProcessEnv {
  const { NODE_COMPILE_CACHE } = process.env;
  return {
    ...{ MALLOC_ARENA_MAX: "1", MALLOC_TRIM_THRESHOLD_: "131072" },
    ...(NODE_COMPILE_CACHE === undefined ? {} : { NODE_COMPILE_CACHE }),
  };
}

async function feed(stdin: Writable, task: PacketTask, files: readonly OpenFile[]): Promise<void> {
  stdin.write(`${JSON.stringify(task)}\n`);
  for (const open of files) {
    if (stdin.destroyed) return;
    for await (const chunk of await open()) {
      if (stdin.destroyed) return;
      if (!stdin.write(chunk)) await drained(stdin);
    }
  }
  stdin.end();
}

/** Also where the pipe breaks: then there is nothing left to wait for. */
function drained(stdin: Writable): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      stdin.off("drain", go).off("close", go);
      resolve();
    };
    stdin.on("drain", go).on("close", go);
  });
}
