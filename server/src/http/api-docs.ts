import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import express, { type Router } from "express";
import type { Env } from "../env.ts";
import { type AllRoutes, createOpenApi } from "./openapi.ts";
import { factsOf } from "./request-facts.ts";

const folder = fileURLToPath(new URL("./api-docs", import.meta.url));
// Asked for by its folder: importing the package would load the whole page library into the server.
const libraryFolder = path.dirname(
  createRequire(import.meta.url).resolve("swagger-ui-dist/package.json"),
);
const own = ["look.css", "start.js"] as const;
const library = ["swagger-ui.css", "swagger-ui-bundle.js"] as const;

/** openapi.json, and a page to browse it: files of ours and of the library, nothing from elsewhere. */
export function serveApiDocs(routes: AllRoutes, env: Pick<Env, "baseUrl">): Router {
  const router = express.Router();
  let document: string | null = null;
  router.get("/v1/openapi.json", (request, response) => {
    factsOf(request).route = "/openapi.json";
    document ??= JSON.stringify(createOpenApi(routes, env));
    response.type("application/json").send(document);
  });
  router.get("/docs", (request, response) => {
    factsOf(request).route = "/api/docs";
    response.sendFile(path.join(folder, "index.html"), { cacheControl: false });
  });
  const files = [
    ...own.map((name) => [name, folder] as const),
    ...library.map((name) => [name, libraryFolder] as const),
  ];
  for (const [name, from] of files) {
    router.get(`/docs/${name}`, (request, response) => {
      factsOf(request).route = "/api/docs";
      response.set("Cache-Control", "public, max-age=3600");
      response.sendFile(path.join(from, name), { cacheControl: false });
    });
  }
  return router;
}
