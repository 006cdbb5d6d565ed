type Away = "today" | "tomorrow" | number;

/** Words beside the large date of an entry. */
export const dateMarginTexts = {
  none: "No date",
  /** From one month, or one weekday, to another. */
  fromTo: (first: string, last: string) => `${first} to ${last}`,
  /** "Thursday, 2027, in 16 days": the year and the days away stand only where they are given. */
  line: (weekday: string, year: string | null, away: Away | null) => {
    const inDays = typeof away === "number" ? `in ${away}\u00a0days` : away;
    return [weekday, year, inDays].filter((part) => part !== null).join(", ");
  },
} as const;
