import { expect, test } from "@jest/globals";
import { groupSeal } from "./group-seal.ts";

test("a seal is printed four signs at a time, with nothing after the last", () => {
  expect(groupSeal("b9c84d0127")).toBe("b9c8 4d01 27");
  expect(groupSeal("b9c84d01")).toBe("b9c8 4d01");
});
