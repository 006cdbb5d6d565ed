import { expect, test } from "@jest/globals";
import { readRange } from "./byte-range.ts";

test.each([
  ["no header", undefined, null],
  ["the first bytes", "bytes=0-9", { start: 0, end: 9 }],
  ["from a byte on", "bytes=90-", { start: 90, end: 99 }],
  ["the last bytes", "bytes=-10", { start: 90, end: 99 }],
  ["more than there is", "bytes=90-1000", { start: 90, end: 99 }],
  ["more of the last bytes than there are", "bytes=-1000", { start: 0, end: 99 }],
  ["one byte", "bytes=99-99", { start: 99, end: 99 }],
  ["what lies behind the end", "bytes=100-", "outside"],
  ["none of the last bytes", "bytes=-0", "outside"],
  ["a range that runs backwards", "bytes=9-0", null],
  ["several parts", "bytes=0-1,5-6", null],
  ["another unit", "lines=0-1", null],
  ["nothing", "bytes=-", null],
])("of 100 bytes, %s", (_what, header, expected) => {
  expect(readRange(header, 100)).toEqual(expected);
});
