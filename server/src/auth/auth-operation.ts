import type { Request, Response } from "express";
import type { z } from "zod";
import type { Deps } from "../deps.ts";
import { readJson } from "../http/body.ts";
import { parsePart } from "../http/parse-request.ts";
import { invalid, isRefusal, type Refusal, tooManyTries } from "../http/refusal.ts";
import type { Auth } from "./auth.ts";
import { consumeLimit, type Limit } from "./rate-limit.ts";

/** What one operation of the front door works with. */
export type AuthWork = {
  readonly deps: Deps;
  readonly auth: Auth;
  readonly request: Request;
  readonly response: Response;
};

export type AuthAnswer = {
  readonly status: number;
  readonly value?: unknown;
  readonly cookies?: readonly string[];
};

export type AuthOperation = (work: AuthWork) => Promise<AuthAnswer | Refusal>;

/** The body of an operation, parsed; or why not. */
export async function readInput<S extends z.ZodType>(
  schema: S,
  { request, response }: AuthWork,
): Promise<{ readonly ok: true; readonly input: z.output<S> } | Refusal> {
  const body = await readJson(request, response);
  if (isRefusal(body)) return body;
  const parsed = parsePart(schema, body, "");
  return parsed.ok ? { ok: true, input: parsed.value } : invalid(parsed.errors);
}

/** Counts a try against each of the limits; a refusal where one of them is used up. */
export async function countTry(
  { deps }: AuthWork,
  limits: readonly { readonly key: string; readonly limit: Limit }[],
): Promise<Refusal | null> {
  const now = deps.clock.now();
  let wait = 0;
  for (const { key, limit } of limits) {
    wait = Math.max(wait, await consumeLimit(deps.database, key, limit, now));
  }
  return wait > 0 ? tooManyTries(wait) : null;
}
