import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { canonicalJson } from "./canonical-json.ts";

describe("one text for one value", () => {
  test("keys stand in the order of their UTF-16 code units (the sample of RFC 8785, 3.2.3)", () => {
    const value = {
      "\u20ac": "Euro Sign",
      "\r": "Carriage Return",
      "\ufb33": "Hebrew Letter Dalet With Dagesh",
      1: "One",
      "\ud83d\ude00": "Emoji: Grinning Face",
      "\u0080": "Control",
      ö: "Latin Small Letter O With Diaeresis",
    };
    expect(Object.values(JSON.parse(canonicalJson(value)))).toHaveLength(7);
    expect(canonicalJson(value)).toBe(
      '{"\\r":"Carriage Return","1":"One","\u0080":"Control","ö":"Latin Small Letter O With Diaeresis","€":"Euro Sign","😀":"Emoji: Grinning Face","\ufb33":"Hebrew Letter Dalet With Dagesh"}',
    );
  });

  test.each([
    [0.1 + 0.2, "0.30000000000000004"],
    [-0, "0"],
    [1e21, "1e+21"],
    [4.5, "4.5"],
    ['a\n\u20ac"\\/', '"a\\n€\\"\\\\/"'],
    [null, "null"],
    [[3, { b: [], a: {} }], '[3,{"a":{},"b":[]}]'],
  ])("%p is %s", (value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  test("a key without a value is left out, as when it is stored", () => {
    expect(canonicalJson({ b: undefined, a: 1 })).toBe('{"a":1}');
  });

  test("says the same as JSON, and does not change when it is read back and its keys are turned round", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(turnKeys(JSON.parse(text)))).toBe(text);
      }),
    );
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, undefined, 1n])("refuses %p", (value) => {
    expect(() => canonicalJson([value])).toThrow("JSON has no text");
  });
});

function turnKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turnKeys);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, turnKeys(item)] as const);
  return Object.fromEntries(entries.toReversed());
}
