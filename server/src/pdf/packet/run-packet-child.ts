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

/** The talk broke off on the side of the child. */
class NoAnswer extends Error {
  override readonly name = "NoAnswer";
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
 * @param leaving ends the child where nobody waits for it any more
 * @throws PacketChildFailed, or whatever opening or reading a file or the talk throws
 */
export async function runPacketChild<Result>(
  task: PacketTask,
  files: readonly OpenFile[],
  talk: (child: PacketTalk) => Promise<Result>,
  leaving?: AbortSignal,
): Promise<Result> {
  const child = spawn(process.execPath, [...flags, entry], {
    stdio: ["pipe", "pipe", "pipe"],
    env: environment(),
  });
  const exited = once(child, "exit");
  // One that cannot be started has no pipes. That is the fault of no file.
  if (child.pid === undefined) await exited;
  const end = () => child.kill("SIGKILL");
  const timer = setTimeout(end, longestMs);
  leaving?.addEventListener("abort", end);
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (words: string) => {
    said = (said + words).slice(-2000);
  });
  // A child that ends early breaks the pipe; that it failed is told by its missing answer.
  child.stdin.on("error", () => undefined);
  const output = readFramed(child.stdout);
  const answer = async () => {
    try {
      const words = await output.line();
      timer.refresh();
      return packetAnswerSchema.parse(JSON.parse(words));
    } catch (error) {
      throw noAnswer(error);
    }
  };
  async function* take(sizeBytes: number) {
    try {
      yield* output.take(sizeBytes);
    } catch (error) {
      throw noAnswer(error);
    }
  }
  const fed = feed(child.stdin, task, files).catch((error: unknown) => {
    end();
    throw error;
  });
  try {
    const [result] = await Promise.all([talk({ answer, take }), fed]);
    // It ends by itself, and leaves our own code ready for the next one.
    await exited;
    return result;
  } catch (error) {
    end();
    await fed;
    // What the disk or the database says no with, on this side, is the fault of no file.
    if (!(error instanceof NoAnswer)) throw error;
    throw new PacketChildFailed(said.trim().split("\n").slice(-3).join(" "), { cause: error });
  } finally {
    clearTimeout(timer);
    leaving?.removeEventListener("abort", end);
    end();
    await exited;
  }
}

const noAnswer = (cause: unknown) => new NoAnswer("the child broke off", { cause });

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
    const file = await open();
    // A file that stalls would be waited for after the end of the child, too.
    const leave = () => file.destroy();
    stdin.once("close", leave);
    try {
      for await (const chunk of file) {
        if (stdin.destroyed) return;
        if (!stdin.write(chunk)) await drained(stdin);
      }
    } catch (error) {
      if (!stdin.destroyed) throw error;
      return;
    } finally {
      stdin.off("close", leave);
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
