import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { keepSecret } from "./database/data-folder.ts";
import { parseEnv } from "./env.ts";

const secret = "x".repeat(32);
const parse = (source: Record<string, string>) => parseEnv(source, () => secret);

test("with nothing set, it serves this machine only, on its own database, without mail", () => {
  expect(parse({})).toMatchObject({
    nodeEnv: "development",
    host: "127.0.0.1",
    port: 3000,
    baseUrl: "http://localhost:3000",
    databaseUrl: null,
    mail: null,
    worker: "inline",
    trustProxy: false,
    clockOffsetDays: 0,
  });
});

test("an empty variable is the same as none", () => {
  expect(parse({ DATABASE_URL: "", SMTP_HOST: "", PORT: "", SECRET: "" })).toMatchObject({
    databaseUrl: null,
    mail: null,
    port: 3000,
    authSecret: secret,
  });
});

describe("refuses, naming the setting", () => {
  test.each([
    [{ PORT: "http" }, /^The setting PORT is wrong/],
    [{ PORT: "70000" }, /PORT/],
    [{ DATABASE_URL: "mysql://x" }, /DATABASE_URL is wrong: must look like postgresql:/],
    [{ BASE_URL: "recourse.example.org" }, /BASE_URL is wrong: must look like https:/],
    [{ WORKER: "yes" }, /WORKER/],
    [{ SECRET: "short" }, /SECRET is wrong: must have at least 32 characters/],
    [{ SMTP_URL: "http://mail" }, /SMTP_URL/],
    [{ SMTP_HOST: "mail.example.org" }, /set MAIL_FROM/],
    [{ MAIL_FROM: "Recourse <a@example.org>" }, /MAIL_FROM is wrong/],
  ])("%j", (source, words) => {
    expect(() => parse(source)).toThrow(words);
  });
});

describe("production", () => {
  const safe = {
    NODE_ENV: "production",
    SECRET: secret,
    BASE_URL: "https://recourse.example.org/",
  };

  test("starts with a secret and an https address", () => {
    expect(parse(safe)).toMatchObject({
      baseUrl: "https://recourse.example.org",
      logLevel: "info",
      authSecret: secret,
    });
  });

  test("refuses to make up a secret", () => {
    expect(() => parse({ ...safe, SECRET: "" })).toThrow(/SECRET must be set/);
  });

  test("refuses plain http", () => {
    expect(() => parse({ ...safe, BASE_URL: "http://recourse.example.org" })).toThrow(
      /BASE_URL must be the https address/,
    );
    expect(() => parse({ ...safe, BASE_URL: "" })).toThrow(/BASE_URL/);
  });
});

test("the clock moves in tests only", () => {
  expect(parse({ NODE_ENV: "test", CLOCK_OFFSET_DAYS: "40" }).clockOffsetDays).toBe(40);
  expect(parse({ CLOCK_OFFSET_DAYS: "40" }).clockOffsetDays).toBe(0);
});

test("a mail server is one address, or its parts, with a password that may hold anything", () => {
  const parts = {
    SMTP_HOST: "mail.example.org",
    SMTP_USER: "me@example.org",
    SMTP_PASSWORD: "a:b@c/d",
  };
  expect(parse({ ...parts, MAIL_FROM: "r@example.org" }).mail).toEqual({
    url: "smtp://me%40example.org:a%3Ab%40c%2Fd@mail.example.org:587",
    from: "r@example.org",
  });
  const secure = { SMTP_HOST: "mail.example.org", SMTP_PORT: "465", MAIL_FROM: "r@example.org" };
  expect(parse(secure).mail?.url).toBe("smtps://mail.example.org:465");
});

test.each([
  ["1", 1],
  ["loopback", "loopback"],
  ["false", false],
])("TRUST_PROXY=%s", (text, expected) => {
  expect(parse({ TRUST_PROXY: text }).trustProxy).toBe(expected);
});

test("the secret is made once, and nobody else can read it", () => {
  const folder = mkdtempSync(join(tmpdir(), "recourse-secret-"));
  const first = keepSecret(folder);
  expect(first.length).toBeGreaterThanOrEqual(32);
  expect(keepSecret(folder)).toBe(first);
  expect(statSync(join(folder, "secret")).mode & 0o077).toBe(0);
  rmSync(folder, { recursive: true });
});
