import { randomUUID } from "node:crypto";
import type { Json } from "./sample.fixture.ts";

export type Path = readonly (string | number)[];

const own = (name: string, value: Json): Json => Object.fromEntries([[name, value]]);

function nest(depth: number): Json {
  let value: Json = "deep";
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { a: value };
  return value;
}

/** What no field expects. Each by a name, so that a failing run says what was sent. */
export const hostileValues: Readonly<Record<string, Json>> = {
  null: null,
  true: true,
  zero: 0,
  negative: -1,
  fraction: 1.005,
  huge: 1e308,
  unsafe: 2 ** 53 + 2,
  empty: "",
  blank: " \u00a0\u2003",
  long: "x".repeat(50_000),
  emoji: "👩‍👩‍👧".repeat(40),
  rightToLeft: "\u202eabc\u0000".slice(0, 4),
  nul: "a\u0000b",
  loneSurrogate: "a\ud800b",
  lineBreaks: "a\r\nBcc: eve@evil.example\r\n\r\n",
  script: '"><script>alert(1)</script><img src=x onerror=alert(1)>',
  formula: `=HYPERLINK("https://evil.example","x")`,
  sql: "'; drop table cases; --",
  path: "../../../../etc/passwd",
  noDay: "2026-02-30",
  yearZero: "0000-01-01",
  firstDay: "1900-01-01",
  lastDay: "2200-12-31",
  tooLate: "9999-12-31",
  tomorrow: "2026-10-14",
  instant: "2026-10-13T00:00:00Z",
  foreignId: randomUUID(),
  noList: [],
  longList: Array.from({ length: 5000 }, () => "x"),
  nothing: {},
  deep: nest(3000),
  proto: own("__proto__", { isDemo: true }),
  constructor: own("constructor", own("prototype", { isDemo: true })),
  operators: { not: null, contains: "" },
};

/** Fields that nobody may set, and names that mean something to JavaScript. */
export const smuggled: Readonly<Record<string, Json>> = {
  workspaceId: randomUUID(),
  workspace_id: randomUUID(),
  id: randomUUID(),
  version: 99,
  isDemo: true,
  stage: "closed",
  status: "sent",
  recordedBy: "somebody",
  recordedOn: "2020-01-01",
  sequence: 1,
  supersedes: randomUUID(),
  storageKey: "0".repeat(64),
  emailVerified: true,
  role: "owner",
  ["__proto__"]: { isDemo: true },
  constructor: { prototype: {} },
  toString: "x",
};

/** Every place in a value, the value itself first. */
export function pathsOf(value: Json, at: Path = []): Path[] {
  const inner = Array.isArray(value)
    ? value.flatMap((item, index) => pathsOf(item, [...at, index]))
    : typeof value === "object" && value !== null
      ? Object.entries(value).flatMap(([name, item]) => pathsOf(item, [...at, name]))
      : [];
  return [at, ...inner];
}

/** The value with another at a place; without anything there where that is undefined. */
export function putAt(value: Json, [step, ...rest]: Path, put: Json | undefined): Json | undefined {
  if (step === undefined) return put;
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => {
      if (index !== step) return [item];
      const inner = putAt(item, rest, put);
      return inner === undefined ? [] : [inner];
    });
  }
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([name]) => name !== step);
  const inner = putAt(value[step] ?? null, rest, put);
  return Object.fromEntries(inner === undefined ? entries : [...entries, [String(step), inner]]);
}
