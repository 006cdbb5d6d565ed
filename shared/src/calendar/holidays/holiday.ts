import type { PlainDate } from "../plain-date.ts";

/** A day on which offices are closed, by the name that a reader knows it by. */
export interface Holiday {
  readonly date: PlainDate;
  readonly name: string;
}

/** Whose holidays are meant. A rule that counts business days names one of these. */
export interface HolidayCalendar {
  readonly name: string;
  /** In words: "US federal holidays". */
  readonly title: string;
  /** The holidays that fall in a calendar year, on the day on which offices close, in the order of their dates. */
  readonly holidaysOf: (year: number) => readonly Holiday[];
}
