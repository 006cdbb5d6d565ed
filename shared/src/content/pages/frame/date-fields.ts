type Part = "month" | "day" | "year";

const partNames: Readonly<Record<Part, string>> = { month: "month", day: "day", year: "year" };

/** Questions of the fields for a date, and what is said of a date that cannot be read. */
export const dateFieldTexts = {
  hint: "For example: October 13 2026, or 10 13 2026.",
  parts: { month: "Month", day: "Day", year: "Year" },
  firstDay: "First day it can be",
  lastDay: "Last day it can be",
  aboutWhen: "I know only about when",
  howWell: "How well do you know the date?",
  kinds: {
    about: { label: "About this day", hint: "We count a week before and a week after." },
    month: { label: "I know only the month" },
    between: { label: "Between two dates" },
  },
  problems: {
    order: "The first date must not come after the last date.",
    missing: (parts: readonly Part[]) =>
      `Add the ${parts.map((part) => partNames[part]).join(" and the ")}.`,
    month: "Write the month as a name or a number, like October or 10.",
    day: "Write the day as a number, like 13.",
    year: "Write the year with four numbers, like 2026.",
    noSuchDate: "This date does not exist. Check the month and the day.",
  },
} as const;
