import { isAPIError } from "better-auth/api";
import type { Request as ExpressRequest } from "express";
import type { Env } from "../env.ts";
import { type Auth, privateHeaders } from "./auth.ts";

export type AuthReply =
  | { readonly ok: true; readonly cookies: readonly string[]; readonly location: string | null }
  | { readonly ok: false; readonly status: number; readonly code: string };

type Call = {
  readonly method: "GET" | "POST";
  /** Below /api/auth. */
  readonly path: string;
  readonly body?: Readonly<Record<string, unknown>>;
  readonly trustedDevice?: boolean;
};

/**
 * Asks the auth library. Only headers that we name go in, and only cookies come out: its JSON holds the session token,
 * which no script may see.
 */
export async function callAuth(
  auth: Auth,
  env: Pick<Env, "baseUrl">,
  request: ExpressRequest,
  call: Call,
): Promise<AuthReply> {
  const headers = new Headers({
    origin: new URL(env.baseUrl).origin,
    cookie: request.headers.cookie ?? "",
    "user-agent": (request.get("user-agent") ?? "").slice(0, 300),
    [privateHeaders.clientAddress]: request.ip ?? "",
    [privateHeaders.trustedDevice]: call.trustedDevice ? "yes" : "no",
  });
  if (call.body) headers.set("content-type", "application/json");
  const body = call.body ? { body: JSON.stringify(call.body) } : {};
  const url = new URL(`/api/auth${call.path}`, env.baseUrl);
  try {
    const reply = await auth.handler(new Request(url, { method: call.method, headers, ...body }));
    if (reply.status >= 400) return { ok: false, status: reply.status, code: await codeOf(reply) };
    return {
      ok: true,
      cookies: reply.headers.getSetCookie(),
      location: reply.headers.get("location"),
    };
  } catch (error) {
    if (!isAPIError(error) || error.statusCode >= 500) throw error;
    return { ok: false, status: error.statusCode, code: String(error.body?.code ?? "") };
  }
}

async function codeOf(reply: Response): Promise<string> {
  const body: unknown = await reply.json().catch(() => null);
  const code: unknown = typeof body === "object" && body ? Reflect.get(body, "code") : "";
  return String(code);
}
