import type { PlainDate } from "@recourse/shared/calendar/plain-date";
import type pg from "pg";
import { dateIn } from "../http/today.ts";
import type { ChildServer } from "./child-server.ts";

/** The running app and ways to its database. */
export interface BenchPlace {
  readonly app: ChildServer;
  /** As the superuser: for seeding in bulk. */
  readonly owner: pg.Client;
  readonly superuserUrl: string;
  readonly appUrl: string;
}

export const benchZone = "America/New_York";

export function benchToday(): PlainDate {
  return dateIn(benchZone, new Date());
}
