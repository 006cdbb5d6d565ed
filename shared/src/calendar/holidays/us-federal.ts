import { addDays, type PlainDate, weekdayOf } from "../plain-date.ts";
import type { Holiday, HolidayCalendar } from "./holiday.ts";
import { dateOf, lastWeekdayOf31, nthWeekday } from "./movable-days.ts";

/**
 * The legal public holidays of 5 USC 6103(a), on the day on which they are observed: a Saturday's on the Friday before
 * (6103(b)), a Sunday's on the Monday after (Executive Order 11582). Days off that a president gives for one year only,
 * and Inauguration Day, which only Washington keeps, are not legal public holidays of the whole country.
 */
function holidaysOf(year: number): readonly Holiday[] {
  return [...heldIn(year), ...heldIn(year + 1)]
    .map(({ date, name }) => observed(date, name))
    .filter(({ date }) => date.startsWith(String(year)));
}

/** Juneteenth became a holiday on 17 June 2021, two days before the first one (Pub. L. 117-17). */
const firstJuneteenth = 2021;

/** The rules of today also for years before they were made; nobody counts a request from then. */
function heldIn(year: number): Holiday[] {
  if (year > 2200) return [];
  const juneteenth = { date: dateOf(year, 6, 19), name: "Juneteenth" };
  return [
    { date: dateOf(year, 1, 1), name: "New Year’s Day" },
    { date: nthWeekday(year, 1, "Monday", 3), name: "Martin Luther King Jr. Day" },
    { date: nthWeekday(year, 2, "Monday", 3), name: "Washington’s Birthday" },
    { date: lastWeekdayOf31(year, 5, "Monday"), name: "Memorial Day" },
    ...(year < firstJuneteenth ? [] : [juneteenth]),
    { date: dateOf(year, 7, 4), name: "Independence Day" },
    { date: nthWeekday(year, 9, "Monday", 1), name: "Labor Day" },
    { date: nthWeekday(year, 10, "Monday", 2), name: "Columbus Day" },
    { date: dateOf(year, 11, 11), name: "Veterans Day" },
    { date: nthWeekday(year, 11, "Thursday", 4), name: "Thanksgiving Day" },
    { date: dateOf(year, 12, 25), name: "Christmas Day" },
  ];
}

function observed(date: PlainDate, name: string): Holiday {
  const weekday = weekdayOf(date);
  if (weekday !== "Saturday" && weekday !== "Sunday") return { date, name };
  const shift = weekday === "Saturday" ? -1 : 1;
  return { date: addDays(date, shift), name: `${name} (observed)` };
}

/**
 * The holidays of the federal government of the United States.
 * @example usFederalHolidays.holidaysOf(2021)[0] // New Year's Day of 2021; the last is that of 2022, observed 2021-12-31
 */
export const usFederalHolidays: HolidayCalendar = {
  name: "us_federal",
  title: "US federal holidays",
  holidaysOf,
};
