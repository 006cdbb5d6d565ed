import type { RequestHandler } from "express";
import type { Deps } from "../deps.ts";
import type { Metrics } from "./metrics.ts";
import { factsOf } from "./request-facts.ts";

/** One line and one measurement for each request. The address is left out: its query may hold a name. */
export function observeRequests({ log }: Pick<Deps, "log">, metrics: Metrics): RequestHandler {
  return (request, response, next) => {
    const facts = factsOf(request);
    response.set("X-Request-Id", facts.id);
    response.once("close", () => {
      const { id, route, userId, workspaceId } = facts;
      const { method } = request;
      const seconds = (performance.now() - facts.startedAt) / 1000;
      const status = response.writableFinished ? response.statusCode : 499;
      metrics.observe({ method, route, status }, seconds);
      const ms = Math.round(seconds * 10_000) / 10;
      log.info({ requestId: id, method, route, status, ms, userId, workspaceId }, "request");
    });
    next();
  };
}
