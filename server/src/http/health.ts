import express, { type Router } from "express";
import type { Deps } from "../deps.ts";
import { tryLater } from "./refusal.ts";
import { factsOf } from "./request-facts.ts";
import { sendRefusal } from "./send.ts";

/** /healthz: the process answers. /readyz: the database answers and has all tables. */
export function serveHealth({ database }: Pick<Deps, "database">): Router {
  const router = express.Router();
  router.get("/healthz", (request, response) => {
    factsOf(request).route = "/healthz";
    response.set("Cache-Control", "no-store").json({ status: "up" });
  });
  router.get("/readyz", async (request, response) => {
    factsOf(request).route = "/readyz";
    const [row] = await database.prisma.$queryRaw<{ migrated: boolean }[]>`
      select to_regclass('idempotency_records') is not null as migrated`;
    if (!row?.migrated) return sendRefusal(response, factsOf(request).id, tryLater());
    response.set("Cache-Control", "no-store").json({ status: "ready" });
  });
  return router;
}
