import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "@jest/globals";
import { FilesNotWritable } from "./files-errors.ts";
import { storeSealed } from "./store-sealed.ts";

test("a disk that is full while a file is written is called so, and nothing is left of the file", async () => {
  const dataDir = await mkdtemp(path.join(tmpdir(), "recourse-sealed-"));
  async function* untilFull() {
    yield Buffer.alloc(100_000);
    throw Object.assign(new Error("no space left"), { code: "ENOSPC" });
  }
  await expect(storeSealed(dataDir, untilFull())).rejects.toBeInstanceOf(FilesNotWritable);
  expect(await readdir(path.join(dataDir, "files"), { recursive: true })).toEqual(["incoming"]);
  await rm(dataDir, { recursive: true });
});
