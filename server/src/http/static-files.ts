import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import express, { type Router } from "express";
import { factsOf } from "./request-facts.ts";

/** The built web app. */
export const clientFolder = fileURLToPath(new URL("../../../client/dist", import.meta.url));

/** Files with a hash in their name are kept for ever; the page itself is asked for again each time. */
export function serveClient(folder: string): Router {
  const router = express.Router();
  const page = path.join(folder, "index.html");
  router.use((request, _response, next) => {
    factsOf(request).route = "web app";
    next();
  });
  router.use(
    "/assets",
    express.static(path.join(folder, "assets"), {
      immutable: true,
      maxAge: "1y",
      index: false,
      redirect: false,
    }),
  );
  router.use(
    express.static(folder, {
      index: false,
      redirect: false,
      cacheControl: false,
      setHeaders: noCache,
    }),
  );
  router.get("/{*page}", (request, response, next) => {
    // A missing picture or script is a 404, not the page; a page of the app has no extension.
    if (path.extname(request.path) !== "" || !existsSync(page)) return next();
    response.set("Cache-Control", "no-cache").sendFile(page, { cacheControl: false });
  });
  return router;
}

function noCache(response: { setHeader: (name: string, value: string) => unknown }): void {
  response.setHeader("Cache-Control", "no-cache");
}
