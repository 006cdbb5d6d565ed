import type { ApiRoute } from "./route.ts";

/** Every route under /api/v1. The mounting and openapi.json read this list. */
export const apiRoutes: readonly ApiRoute[] = [];
