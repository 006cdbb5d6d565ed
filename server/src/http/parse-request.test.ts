import { describe, expect, test } from "@jest/globals";
import { newCaseSchema } from "@recourse/shared/api/cases";
import { z } from "zod";
import { parsePart } from "./parse-request.ts";

const errorsOf = (schema: z.ZodType, input: unknown) => {
  const parsed = parsePart(schema, input, "");
  return parsed.ok ? [] : parsed.errors;
};

const schema = z.strictObject({
  count: z.int().min(1).max(9).default(1),
  kind: z.enum(["a", "b"]).optional(),
  on: z.boolean().optional(),
  list: z.array(z.string().max(3)).max(2).optional(),
  "a/b~c": z.string().optional(),
});

describe("what is wrong", () => {
  test.each([
    [{ count: "1" }, "/count", "This must be a number."],
    [{ count: 1.5 }, "/count", "This must be a whole number."],
    [{ count: 0 }, "/count", "This must be at least 1."],
    [{ count: 10 }, "/count", "This must be at most 9."],
    [{ kind: "c" }, "/kind", "Choose one of: a, b."],
    [{ on: "yes" }, "/on", "This must be true or false."],
    [{ list: "x" }, "/list", "This must be a list."],
    [{ list: ["abcd"] }, "/list/0", "Use at most 3 characters."],
    [{ list: ["", "", ""] }, "/list", "Give at most 2 entries."],
    [{ "a/b~c": 1 }, "/a~1b~0c", "This must be text."],
    [{ more: 1 }, "/more", "This field is not known here."],
    [7, "", "This must be a JSON object with fields."],
  ])("in %j is said in plain words and pointed to", (input, pointer, detail) => {
    expect(errorsOf(schema, input)).toEqual([{ pointer, detail }]);
  });

  test("is said for every field at once", () => {
    const pointers = errorsOf(schema, { count: 0, kind: "c", x: 1, y: 2 }).map((e) => e.pointer);
    expect(pointers.sort()).toEqual(["/count", "/kind", "/x", "/y"]);
  });

  test("where a value can be one of two things, is said of the one that was meant", () => {
    const holder = { name: "Cedar Clinic" };
    expect(errorsOf(newCaseSchema, { person: { id: "no" }, holder })).toEqual([
      { pointer: "/person/id", detail: "This is not a valid id." },
    ]);
    expect(errorsOf(newCaseSchema, { person: { name: "" }, holder })).toEqual([
      { pointer: "/person/name", detail: "Enter a name." },
    ]);
  });

  test("in an event is pointed to inside the event", () => {
    const event = { type: "request_sent", occurredOn: { earliest: "2026-02-30", latest: "x" } };
    const errors = errorsOf(newCaseSchema, {
      person: { name: "A" },
      holder: { name: "B" },
      events: [event],
    });
    expect(errors).toContainEqual({
      pointer: "/events/0/occurredOn/earliest",
      detail: "This date does not exist. Check the month and the day.",
    });
  });

  test("is never more than 100 lines", () => {
    const many = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`k${index}`, 1]));
    expect(errorsOf(schema, many)).toHaveLength(100);
  });

  test("is a field that would change an object's nature", () => {
    const input: unknown = JSON.parse('{"__proto__": {"on": true}, "constructor": 1}');
    const pointers = errorsOf(schema, input).map((error) => error.pointer);
    expect(pointers).toContain("/constructor");
    expect(Reflect.get({}, "on")).toBeUndefined();
  });
});

test("a character that the database refuses is found at any depth", () => {
  const anything = z.object({ a: z.array(z.record(z.string(), z.string())) });
  expect(errorsOf(anything, { a: [{ b: "x" }, { b: "x\u0000" }] })).toMatchObject([
    { pointer: "/a/1/b" },
  ]);
  expect(errorsOf(anything, { a: [{ "k\u0000": "x" }] })).toMatchObject([{ pointer: "/a/0" }]);
  expect(errorsOf(anything, { a: [{ b: "🙂 fine" }] })).toEqual([]);
});
