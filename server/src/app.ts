import compression from "compression";
import express, { type Express } from "express";
import { serveAuth } from "./auth/auth-router.ts";
import type { Deps } from "./deps.ts";
import { serveApiDocs } from "./http/api-docs.ts";
import { mountRoutes } from "./http/api-router.ts";
import { apiRoutes, openRoutes } from "./http/api-routes.ts";
import { serveHealth } from "./http/health.ts";
import { createMetrics, serveMetrics } from "./http/metrics.ts";
import { mountOpenRoutes } from "./http/open-route.ts";
import { answerErrors, answerUnknownRoute } from "./http/problem.ts";
import { observeRequests } from "./http/request-log.ts";
import { refuseCrossSite } from "./http/same-origin.ts";
import { forbidStoring, setSecurityHeaders } from "./http/security-headers.ts";
import { clientFolder, serveClient } from "./http/static-files.ts";

/** The web app and its API, one line per concern. */
export function createApp(
  deps: Deps,
  web: { readonly clientFolder: string } = { clientFolder },
): Express {
  const metrics = createMetrics();
  const app = express();
  app.disable("x-powered-by");
  app.set("etag", false);
  app.set("query parser", "simple");
  app.set("trust proxy", deps.env.trustProxy);

  app.use(observeRequests(deps, metrics));
  app.use(setSecurityHeaders(deps.env));
  app.use(serveHealth(deps));
  app.get("/metrics", serveMetrics(deps.env, metrics));
  app.use(compression());
  app.use("/api", forbidStoring, refuseCrossSite(deps.env));
  app.use("/api/auth", serveAuth(deps));
  app.use("/api", serveApiDocs({ apiRoutes, openRoutes }, deps.env));
  app.use("/api/v1", mountOpenRoutes(openRoutes, deps));
  app.use("/api/v1", mountRoutes(apiRoutes, deps));
  app.use("/api", answerUnknownRoute);
  app.use(serveClient(web.clientFolder));
  app.use(answerUnknownRoute);
  app.use(answerErrors(deps));
  return app;
}
