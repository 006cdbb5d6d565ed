import express, { type Request, type Response, type Router } from "express";
import type { z } from "zod";
import { addressKey, consumeLimit, type Limit } from "../auth/rate-limit.ts";
import type { Deps } from "../deps.ts";
import { readJson } from "./body.ts";
import { checkResponse } from "./check-answer.ts";
import { parsePart } from "./parse-request.ts";
import { invalid, isRefusal, methodNotAllowed, type Refusal, tooManyTries } from "./refusal.ts";
import { factsOf } from "./request-facts.ts";
import { sendRefusal } from "./send.ts";

/** A question to the law that anybody may ask: a POST that changes nothing and sees nobody's data. */
export type OpenContract<B extends z.ZodType = z.ZodType, R extends z.ZodType = z.ZodType> = {
  /** Below /api/v1. */
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  readonly description: string;
  readonly body: B;
  readonly response: R;
  /** For one network address. */
  readonly limit: Limit;
};

export type OpenRoute = {
  readonly contract: OpenContract;
  readonly answer: (body: unknown) => unknown;
};

/** One route without an account. The handler is pure: it gets its input and nothing else. */
export function defineOpenRoute<B extends z.ZodType, R extends z.ZodType>(
  contract: OpenContract<B, R>,
  handler: (input: z.output<B>) => z.output<R> | Refusal,
): OpenRoute {
  return {
    contract,
    answer(body) {
      const parsed = parsePart(contract.body, body, "");
      return parsed.ok ? handler(parsed.value) : invalid(parsed.errors);
    },
  };
}

export function mountOpenRoutes(routes: readonly OpenRoute[], deps: Deps): Router {
  const router = express.Router({ caseSensitive: true });
  for (const route of routes) {
    const { path } = route.contract;
    router.post(path, (request, response) => answerOpenly(route, deps, request, response));
    router.all(path, (request, response) => {
      factsOf(request).route = path;
      sendRefusal(response, factsOf(request).id, methodNotAllowed(["POST"]));
    });
  }
  return router;
}

async function answerOpenly(
  { contract, answer }: OpenRoute,
  deps: Deps,
  request: Request,
  response: Response,
): Promise<void> {
  const facts = factsOf(request);
  facts.route = contract.path;
  const key = addressKey(contract.path.slice(1), request.ip);
  const wait = await consumeLimit(deps.database, key, contract.limit, deps.clock.now());
  if (wait > 0) return sendRefusal(response, facts.id, tooManyTries(wait));
  const body = await readJson(request, response);
  const value = isRefusal(body) ? body : answer(body);
  if (isRefusal(value)) return sendRefusal(response, facts.id, value);
  if (deps.env.nodeEnv === "test") checkResponse(`POST ${contract.path}`, contract.response, value);
  response.json(value);
}
