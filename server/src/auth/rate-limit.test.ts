import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { createTestDatabase, type TestDatabase } from "../testing/test-database.ts";
import { addressKey, consumeLimit, purgeLimits } from "./rate-limit.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.close());

const limit = { max: 3, windowSeconds: 60 };
const at = (seconds: number) => new Date(Date.UTC(2026, 9, 13, 15, 0, seconds));

test("lets through as many as allowed, then says how long to wait, then starts anew", async () => {
  const tries = async (seconds: number) => consumeLimit(db.database, "a", limit, at(seconds));
  expect([await tries(0), await tries(1), await tries(2)]).toEqual([0, 0, 0]);
  expect(await tries(10)).toBe(50);
  expect(await tries(59)).toBe(1);
  expect(await tries(60)).toBe(0);
});

test("counts tries that arrive at the same moment, each of them", async () => {
  const waits = await Promise.all(
    Array.from({ length: 10 }, () => consumeLimit(db.database, "b", limit, at(0))),
  );
  expect(waits.filter((wait) => wait === 0)).toHaveLength(3);
});

test("counts are removed after a day", async () => {
  await consumeLimit(db.database, "c", limit, at(0));
  expect(await purgeLimits(db.database, at(3600))).toBe(0);
  expect(await purgeLimits(db.database, at(2 * 86_400))).toBeGreaterThan(0);
});

test.each([
  ["203.0.113.9", "x:ip:203.0.113.9"],
  ["::ffff:203.0.113.9", "x:ip:203.0.113.9"],
  ["2001:db8:1:2:3:4:5:6", "x:ip:2001:db8:1:2"],
  ["2001:db8:1:2:ffff::1", "x:ip:2001:db8:1:2"],
  ["2001:db8::1", "x:ip:2001:db8:0:0"],
  ["::1", "x:ip:0:0:0:0"],
  [undefined, "x:ip:unknown"],
])("%s is counted as %s", (ip, key) => {
  expect(addressKey("x", ip)).toBe(key);
});
