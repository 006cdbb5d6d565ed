import { accountRoutes } from "../features/account/account.routes.ts";
import { sessionsRoutes } from "../features/account/sessions.routes.ts";
import { assessRoutes } from "../features/assess/assess.routes.ts";
import { casesRoutes } from "../features/cases/cases.routes.ts";
import { eventsRoutes } from "../features/cases/events.routes.ts";
import { timelineRoutes } from "../features/cases/timeline.routes.ts";
import { demoRoutes } from "../features/demo/demo.routes.ts";
import { documentsRoutes } from "../features/documents/documents.routes.ts";
import { uploadsRoutes } from "../features/documents/uploads.routes.ts";
import { holdersRoutes } from "../features/holders/holders.routes.ts";
import { lettersRoutes } from "../features/letters/letters.routes.ts";
import { noticesRoutes } from "../features/notices/notices.routes.ts";
import { peopleRoutes } from "../features/people/people.routes.ts";
import { rulesRoutes } from "../features/rules/rules.routes.ts";
import { todayRoutes } from "../features/today/today.routes.ts";
import type { OpenRoute } from "./open-route.ts";
import type { ApiRoute } from "./route.ts";

/** Every route under /api/v1. The mounting and openapi.json read this list. */
export const apiRoutes: readonly ApiRoute[] = [
  ...todayRoutes,
  ...noticesRoutes,
  ...casesRoutes,
  ...eventsRoutes,
  ...timelineRoutes,
  ...lettersRoutes,
  ...documentsRoutes,
  ...uploadsRoutes,
  ...peopleRoutes,
  ...holdersRoutes,
  ...rulesRoutes,
  ...accountRoutes,
  ...sessionsRoutes,
  ...demoRoutes,
];

/** Those that anybody may ask, without an account. */
export const openRoutes: readonly OpenRoute[] = [...assessRoutes];
