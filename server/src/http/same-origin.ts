import type { RequestHandler } from "express";
import type { Env } from "../env.ts";
import { notAllowed } from "./refusal.ts";
import { factsOf } from "./request-facts.ts";
import { sendRefusal } from "./send.ts";

const safeMethods: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS"]);
const loopback: readonly string[] = ["localhost", "127.0.0.1", "[::1]"];

/** The app's own origin; on this machine, under each of its names. */
export function ownOrigins(env: Pick<Env, "baseUrl">): readonly string[] {
  const { protocol, hostname, port, origin } = new URL(env.baseUrl);
  if (!loopback.includes(hostname)) return [origin];
  return loopback.map((host) => `${protocol}//${host}${port ? `:${port}` : ""}`);
}

/** A change asked for by a page of another site is refused. Programs send neither header. */
export function refuseCrossSite(env: Pick<Env, "baseUrl">): RequestHandler {
  const own = new Set(ownOrigins(env));
  return (request, response, next) => {
    const site = request.get("sec-fetch-site");
    const origin = request.get("origin");
    const foreign =
      (site !== undefined && site !== "same-origin" && site !== "none") ||
      (origin !== undefined && !own.has(origin));
    if (safeMethods.has(request.method) || !foreign) return next();
    sendRefusal(response, factsOf(request).id, notAllowed("This request came from another site."));
  };
}
