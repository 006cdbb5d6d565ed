import { randomBytes } from "node:crypto";
import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { createTestDatabase, type TestDatabase } from "../testing/test-database.ts";
import { findMasterKey } from "./master-key.ts";
import { parseMasterKey } from "./parse-master-key.ts";

let db: TestDatabase;
let dataDir: string;
beforeEach(async () => {
  db = await createTestDatabase();
  dataDir = await mkdtemp(path.join(tmpdir(), "recourse-key-"));
});
afterEach(async () => {
  await db.close();
  await rm(dataDir, { recursive: true, force: true });
});

const find = (masterKey: Buffer | null = null, newMasterKey: Buffer | null = null) =>
  findMasterKey({ dataDir, masterKey, newMasterKey }, db.database);
const keyFile = () => path.join(dataDir, "master.key");

test("the first start makes a key that only this user can read, and every later one finds it", async () => {
  const [key, sameTime] = await Promise.all([find(), find()]);
  expect(key).toHaveLength(32);
  expect(sameTime?.equals(key)).toBe(true);
  expect((await find()).equals(key)).toBe(true);
  expect((await stat(keyFile())).mode & 0o777).toBe(0o600);
});

test("a key in the settings is used, and no file is made", async () => {
  const key = randomBytes(32);
  expect((await find(key)).equals(key)).toBe(true);
  await expect(stat(keyFile())).rejects.toThrow(/ENOENT/);
});

test("a missing key is said, and no new one takes its place", async () => {
  await find();
  await rm(keyFile());
  await expect(find()).rejects.toThrow(/master key of the stored files is missing.*MASTER_KEY/);
  await expect(stat(keyFile())).rejects.toThrow(/ENOENT/);
});

test("another key is said, and changes nothing", async () => {
  const key = await find();
  await expect(find(randomBytes(32))).rejects.toThrow(/not the one that the stored files need/);
  await writeFile(keyFile(), randomBytes(32).toString("base64"));
  await expect(find()).rejects.toThrow(/not the one that the stored files need.*put back the file/);
  expect((await find(key)).equals(key)).toBe(true);
});

test("a file that holds no key is said, and left as it is", async () => {
  await writeFile(keyFile(), "half a k");
  await expect(find()).rejects.toThrow(/does not hold a master key/);
  expect(await readFile(keyFile(), "utf8")).toBe("half a k");
});

test.each([
  ["too short", randomBytes(31).toString("base64"), false],
  ["too long", randomBytes(33).toString("base64"), false],
  ["words", "correct horse battery staple", false],
  ["32 bytes", randomBytes(32).toString("base64"), true],
  ["32 bytes for addresses", randomBytes(32).toString("base64url"), true],
])("as a setting, %s is told from a key", (_what, text, isKey) => {
  expect(parseMasterKey(text) !== null).toBe(isKey);
});
