import type { HolidayCalendar } from "./holiday.ts";
import { englandAndWalesHolidays, northernIrelandHolidays, scotlandHolidays } from "./uk.ts";
import { usFederalHolidays } from "./us-federal.ts";

/** Every calendar that a rule may name. */
export const calendarNames = [
  "us_federal",
  "uk_england_wales",
  "uk_scotland",
  "uk_northern_ireland",
] as const;
export type CalendarName = (typeof calendarNames)[number];

/** The calendars by name. */
export const holidayCalendars: Readonly<Record<CalendarName, HolidayCalendar>> = {
  us_federal: usFederalHolidays,
  uk_england_wales: englandAndWalesHolidays,
  uk_scotland: scotlandHolidays,
  uk_northern_ireland: northernIrelandHolidays,
};
