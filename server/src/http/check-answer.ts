import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import { isFile } from "./answer.ts";
import type { RouteContract } from "./route.ts";

/** In tests: an answer that differs from its contract, or says more than it, is a bug. */
export function checkAnswer(contract: RouteContract, value: unknown): void {
  const name = `${contract.method.toUpperCase()} ${contract.path}`;
  const { response } = contract;
  if ("fileTypes" in response) {
    if (!isFile(value)) throw new Error(`${name} must answer with a file`);
    return;
  }
  checkResponse(name, response, value);
}

/** The same for a value without a route around it. */
export function checkResponse(name: string, response: z.ZodType, value: unknown): void {
  const parsed = response.safeParse(value);
  if (!parsed.success) {
    throw new Error(`${name} breaks its contract: ${z.prettifyError(parsed.error)}`);
  }
  if (!isDeepStrictEqual(plain(parsed.data), plain(value))) {
    throw new Error(
      `${name} answers with fields that the contract does not name: ${JSON.stringify(value)}`,
    );
  }
}

function plain(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}
