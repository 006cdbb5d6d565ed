import type { PlainDate } from "@recourse/shared/calendar/plain-date";
import type { BaseContext } from "../../http/route.ts";

/** When a write happens: the instant, and the calendar date in the workspace's time zone. */
export interface WriteContext {
  readonly now: Date;
  readonly today: PlainDate;
  readonly timeZone: string;
  /** Sends a statement together with the commit, for a write after which nothing is asked. Left out: it is sent at once. */
  readonly atEnd?: BaseContext["atEnd"];
}
