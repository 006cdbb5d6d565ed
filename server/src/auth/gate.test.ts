import { expect, test } from "@jest/globals";
import { createGate } from "./gate.ts";

test("so many at once, in the order in which they came, and one that fails frees its place", async () => {
  const pass = createGate(2);
  const started: number[] = [];
  let inside = 0;
  let most = 0;
  const work = (index: number) => async () => {
    started.push(index);
    inside += 1;
    most = Math.max(most, inside);
    await new Promise((resolve) => setImmediate(resolve));
    inside -= 1;
    if (index % 2 === 0) throw new Error("failed");
    return index;
  };
  const ends = await Promise.allSettled([0, 1, 2, 3, 4, 5].map((index) => pass(work(index))));
  expect(started).toEqual([0, 1, 2, 3, 4, 5]);
  expect(most).toBe(2);
  expect(ends.map(({ status }) => status)).toEqual(
    [0, 1, 2, 3, 4, 5].map((index) => (index % 2 === 0 ? "rejected" : "fulfilled")),
  );
  expect(await pass(async () => "free")).toBe("free");
});
