import type { PlainDate } from "@recourse/shared/calendar/plain-date";

/** When a write happens: the instant, and the calendar date in the workspace's time zone. */
export interface WriteContext {
  readonly now: Date;
  readonly today: PlainDate;
  readonly timeZone: string;
}
