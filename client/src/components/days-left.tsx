import { daysBetween, type PlainDate } from "@recourse/shared/calendar/plain-date";
import { sayDaysLeft } from "@recourse/shared/content/dates-in-words";
import { StateWord } from "./marks.tsx";

/** The first day of our warnings: earlier than that a count only frightens. In calendar days. */
const warnFrom = 60;

/** "60 days left", for a legal date of the person's own. */
export function DaysLeft({ until, today }: { until: PlainDate; today: PlainDate }) {
  const days = daysBetween(today, until);
  if (days < 1 || days > warnFrom) return null;
  return <StateWord kind="you">{sayDaysLeft(days)}</StateWord>;
}
