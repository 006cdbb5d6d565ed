import { expect, jest, test } from "@jest/globals";
import { takeTurn } from "./take-turn.ts";

test("a turn that nobody waits for any more is left out, and the next one comes", async () => {
  let end = (_made: string) => {};
  const before = new Promise<string>((resolve) => {
    end = resolve;
  });
  const leaving = new AbortController();
  const work = jest.fn(async () => "made for nobody");
  const turns = [
    takeTurn(() => before),
    takeTurn(work, leaving.signal),
    takeTurn(async () => "next"),
  ];
  leaving.abort(new Error("gone"));
  end("first");
  expect(await Promise.allSettled(turns)).toMatchObject([
    { value: "first" },
    { reason: { message: "gone" } },
    { value: "next" },
  ]);
  expect(work).not.toHaveBeenCalled();
});
