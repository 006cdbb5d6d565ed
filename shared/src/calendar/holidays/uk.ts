import { addDays, type PlainDate } from "../plain-date.ts";
import type { Holiday, HolidayCalendar } from "./holiday.ts";
import { dateOf, easterSunday, isWeekend, lastWeekdayOf31, nthWeekday } from "./movable-days.ts";

/**
 * The bank holidays of the three parts of the United Kingdom: Banking and Financial Dealings Act 1971, Schedule 1, and
 * proclamations. A holiday on a weekend is given on the next working day that is not one already.
 */
type Nation = "england_wales" | "scotland" | "northern_ireland";

/** Given once by proclamation. A new one is one more line; the published list is at gov.uk/bank-holidays. */
const onceOnly: readonly (Holiday & { readonly onlyIn?: Nation })[] = [
  { date: dateOf(2002, 6, 3), name: "Golden Jubilee bank holiday" },
  { date: dateOf(2011, 4, 29), name: "Royal wedding bank holiday" },
  { date: dateOf(2012, 6, 5), name: "Diamond Jubilee bank holiday" },
  { date: dateOf(2022, 6, 3), name: "Platinum Jubilee bank holiday" },
  { date: dateOf(2022, 9, 19), name: "Bank holiday for the State Funeral of Queen Elizabeth II" },
  { date: dateOf(2023, 5, 8), name: "Bank holiday for the coronation of King Charles III" },
  { date: dateOf(2026, 6, 15), name: "World Cup bank holiday", onlyIn: "scotland" },
];

/** Moved for one year: the early May holiday of 2020 to VE Day, the spring ones to stand beside a jubilee. */
const movedEarlyMay: Readonly<Record<number, PlainDate>> = { 2020: dateOf(2020, 5, 8) };
const movedSpring: Readonly<Record<number, PlainDate>> = {
  2002: dateOf(2002, 6, 4),
  2012: dateOf(2012, 6, 4),
  2022: dateOf(2022, 6, 2),
};

function heldEverywhere(year: number): Holiday[] {
  return [
    { date: dateOf(year, 1, 1), name: "New Year’s Day" },
    { date: addDays(easterSunday(year), -2), name: "Good Friday" },
    {
      date: movedEarlyMay[year] ?? nthWeekday(year, 5, "Monday", 1),
      name: "Early May bank holiday",
    },
    {
      date: movedSpring[year] ?? lastWeekdayOf31(year, 5, "Monday"),
      name: "Spring bank holiday",
    },
    { date: dateOf(year, 12, 25), name: "Christmas Day" },
    { date: dateOf(year, 12, 26), name: "Boxing Day" },
  ];
}

const heldInPart: Readonly<Record<Nation, (year: number) => Holiday[]>> = {
  england_wales: (year) => [easterMonday(year), lateSummer(year)],
  scotland: (year) => [
    { date: dateOf(year, 1, 2), name: "2 January" },
    { date: nthWeekday(year, 8, "Monday", 1), name: "Summer bank holiday" },
    // St Andrew's Day Bank Holiday (Scotland) Act 2007.
    ...(year < 2007 ? [] : [{ date: dateOf(year, 11, 30), name: "St Andrew’s Day" }]),
  ],
  northern_ireland: (year) => [
    { date: dateOf(year, 3, 17), name: "St Patrick’s Day" },
    easterMonday(year),
    { date: dateOf(year, 7, 12), name: "Battle of the Boyne (Orangemen’s Day)" },
    lateSummer(year),
  ],
};

function easterMonday(year: number): Holiday {
  return { date: addDays(easterSunday(year), 1), name: "Easter Monday" };
}

function lateSummer(year: number): Holiday {
  return { date: lastWeekdayOf31(year, 8, "Monday"), name: "Summer bank holiday" };
}

function holidaysIn(nation: Nation, year: number): readonly Holiday[] {
  const once = onceOnly.filter(
    ({ date, onlyIn }) =>
      date.startsWith(String(year)) && (onlyIn === undefined || onlyIn === nation),
  );
  const held = [...heldEverywhere(year), ...heldInPart[nation](year), ...once];
  return giveSubstitutes(held);
}

/** Those on working days stay; the others then take the first free working days in turn. */
function giveSubstitutes(held: readonly Holiday[]): readonly Holiday[] {
  const given = held.filter(({ date }) => !isWeekend(date));
  const onWeekends = held.filter(({ date }) => isWeekend(date)).toSorted(byDate);
  for (const { date, name } of onWeekends) {
    let substitute = date;
    while (isWeekend(substitute) || given.some((holiday) => holiday.date === substitute))
      substitute = addDays(substitute, 1);
    given.push({ date: substitute, name: `${name} (substitute day)` });
  }
  return given.map(({ date, name }) => ({ date, name })).toSorted(byDate);
}

function byDate(a: Holiday, b: Holiday): number {
  return a.date < b.date ? -1 : a.date > b.date ? 1 : 0;
}

/**
 * The bank holidays of England and Wales.
 * @example englandAndWalesHolidays.holidaysOf(2020)[3] // the early May holiday, moved to Friday 8 May
 */
export const englandAndWalesHolidays: HolidayCalendar = {
  name: "uk_england_wales",
  title: "bank holidays of England and Wales",
  holidaysOf: (year) => holidaysIn("england_wales", year),
};

/**
 * The bank holidays of Scotland: 2 January and St Andrew's Day, and no Easter Monday.
 * @example scotlandHolidays.holidaysOf(2026)[1]?.date // 2026-01-02
 */
export const scotlandHolidays: HolidayCalendar = {
  name: "uk_scotland",
  title: "bank holidays of Scotland",
  holidaysOf: (year) => holidaysIn("scotland", year),
};

/**
 * The bank holidays of Northern Ireland, with St Patrick's Day and the Twelfth.
 * @example northernIrelandHolidays.holidaysOf(2026)[1]?.date // 2026-03-17
 */
export const northernIrelandHolidays: HolidayCalendar = {
  name: "uk_northern_ireland",
  title: "bank holidays of Northern Ireland",
  holidaysOf: (year) => holidaysIn("northern_ireland", year),
};
