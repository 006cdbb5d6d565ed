import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { copyForViewing } from "../../viewing/copy-for-viewing.ts";
import { readFramed, takeWhole } from "./framed-input.ts";
import type { PacketAnswer } from "./packet-answer.ts";
import type { PacketTask } from "./packet-task.ts";
import { lookForUnprintable, setPacket, tryExhibit } from "./set-packet.ts";

/**
 * A process of its own for one task: a file that makes the compiler crash, hang or swallow memory takes this process with it and nothing
 * else. Reads the task from standard input and writes the answers to standard output. Nothing touches the disk.
 */
const guard = new Worker(new URL("./child-guard.js", import.meta.url));
// It comes up only while this thread is free: so before anything of others is read.
await once(guard, "message");
guard.unref();

const input = readFramed(process.stdin);
await work(JSON.parse(await input.line()));
// Everything is said; what is left of the input does not keep it alive.
process.stdin.destroy();

async function work(asked: PacketTask): Promise<void> {
  switch (asked.task) {
    case "try":
      for (const { kind, sizeBytes } of asked.files) {
        const found = await tryExhibit(kind, await takeWhole(input, sizeBytes));
        say({ answer: "tried", found });
      }
      return;
    case "view": {
      const { kind, sizeBytes, picture } = asked;
      const copy = await copyForViewing(kind, await takeWhole(input, sizeBytes), picture);
      say({ answer: "viewed", sizeBytes: copy?.length ?? null });
      if (copy !== null) process.stdout.write(copy);
      return;
    }
    case "mail": {
      const { readMailWords } = await import("../../features/packets/mail-words.ts");
      const words = await readMailWords(await takeWhole(input, asked.sizeBytes));
      return say({ answer: "mail", words });
    }
    case "look":
      return say({ answer: "looked", unprintable: await lookForUnprintable(asked.sheet) });
    case "set": {
      const { pdf, pages } = await setPacket(asked.sheet, filesOf(asked));
      say({ answer: "set", pages, sizeBytes: pdf.length });
      process.stdout.write(pdf);
      return;
    }
    default:
      return asked satisfies never;
  }
}

function say(answer: PacketAnswer): void {
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}

async function* filesOf({ files }: Extract<PacketTask, { task: "set" }>) {
  for (const { kind, path, sizeBytes } of files) {
    yield { kind, path, bytes: await takeWhole(input, sizeBytes) };
  }
}
