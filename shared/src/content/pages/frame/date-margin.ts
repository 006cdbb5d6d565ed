/** Words beside the large date of an entry. */
export const dateMarginTexts = {
  none: "No date",
  /** From one month, or one weekday, to another. */
  fromTo: (first: string, last: string) => `${first} to ${last}`,
  /** "Thursday, 2027, in 16 days": the year and the days from today stand only where they are given. */
  line: (weekday: string, year: string | null, daysAway: number | null) => {
    const away = daysAway === null ? null : sayAway(daysAway);
    return [weekday, year, away].filter((part) => part !== null).join(", ");
  },
} as const;

/** Nothing for the past, which has its own words. */
function sayAway(days: number): string | null {
  if (days < 0) return null;
  if (days === 0) return "today";
  return days === 1 ? "tomorrow" : `in ${days}\u00a0days`;
}
