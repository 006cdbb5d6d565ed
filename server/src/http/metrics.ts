import { timingSafeEqual } from "node:crypto";
import type { Request, RequestHandler } from "express";
import { collectDefaultMetrics, Histogram, Registry } from "prom-client";
import type { Env } from "../env.ts";
import { notFound } from "./refusal.ts";
import { factsOf } from "./request-facts.ts";
import { sendRefusal } from "./send.ts";

export type Metrics = {
  readonly registry: Registry;
  readonly observe: (
    labels: { readonly method: string; readonly route: string; readonly status: number },
    seconds: number,
  ) => void;
};

export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const durations = new Histogram({
    name: "http_request_duration_seconds",
    help: "Duration of HTTP requests by route pattern.",
    labelNames: ["method", "route", "status"] as const,
    buckets: [0.002, 0.005, 0.01, 0.02, 0.03, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  });
  return { registry, observe: (labels, seconds) => durations.observe(labels, seconds) };
}

/** With METRICS_TOKEN: for whoever sends it. Without: for this machine only, and not through a proxy on it. */
export function serveMetrics(env: Pick<Env, "metricsToken">, metrics: Metrics): RequestHandler {
  return async (request, response) => {
    factsOf(request).route = "/metrics";
    const open = env.metricsToken ? hasToken(request, env.metricsToken) : isLocal(request);
    if (!open) return sendRefusal(response, factsOf(request).id, notFound());
    const text = await metrics.registry.metrics();
    response.set("Cache-Control", "no-store").type(metrics.registry.contentType).send(text);
  };
}

function hasToken(request: Request, token: string): boolean {
  const given = Buffer.from(request.get("authorization") ?? "");
  const expected = Buffer.from(`Bearer ${token}`);
  return given.length === expected.length && timingSafeEqual(given, expected);
}

function isLocal(request: Request): boolean {
  const address = request.socket.remoteAddress ?? "";
  const forwarded = request.get("x-forwarded-for") ?? request.get("forwarded");
  return forwarded === undefined && /^(127\.|::1$|::ffff:127\.)/.test(address);
}
