import express, { type Router } from "express";
import type { Deps } from "../deps.ts";
import { methodNotAllowed } from "./refusal.ts";
import { factsOf } from "./request-facts.ts";
import type { ApiRoute } from "./route.ts";
import { runRoute } from "./run-route.ts";
import { sendRefusal } from "./send.ts";

/** Mounts the routes; an address that knows other methods answers 405 and names them. */
export function mountRoutes(routes: readonly ApiRoute[], deps: Deps): Router {
  const router = express.Router({ caseSensitive: true });
  const methods = new Map<string, string[]>();
  for (const route of routes) {
    const { method, path } = route.contract;
    router[method](path, (request, response) => runRoute(route, deps, request, response));
    methods.set(path, [...(methods.get(path) ?? []), method.toUpperCase()]);
  }
  for (const [path, allowed] of methods) {
    router.all(path, (request, response) => {
      factsOf(request).route = path;
      sendRefusal(response, factsOf(request).id, methodNotAllowed(allowed));
    });
  }
  return router;
}
