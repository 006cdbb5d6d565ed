import type { Page } from "playwright-core";

/** A calendar date, as a person types it and as the API takes it. */
export interface SomeDay {
  month: string;
  day: string;
  year: string;
  /** `YYYY-MM-DD` */
  iso: string;
}

/** The date so many days before today, in the place the browser is in; with a number below 0, after today. */
export function daysAgo(days: number): SomeDay {
  const instant = new Date(Date.now() - days * 86_400_000);
  const inChicago = (options: Intl.DateTimeFormatOptions, locale = "en-US") =>
    new Intl.DateTimeFormat(locale, { timeZone: "America/Chicago", ...options });
  const parts = inChicago({ year: "numeric", month: "long", day: "numeric" }).formatToParts(
    instant,
  );
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? "";
  const iso = inChicago({ year: "numeric", month: "2-digit", day: "2-digit" }, "en-CA");
  return { month: part("month"), day: part("day"), year: part("year"), iso: iso.format(instant) };
}

/** Types a date into the group of three fields with this legend. */
export async function typeDate(page: Page, legend: string | RegExp, date: SomeDay): Promise<void> {
  const group = page.getByRole("group", { name: legend });
  await group.getByLabel("Month").fill(date.month);
  await group.getByLabel("Day", { exact: true }).fill(date.day);
  await group.getByLabel("Year").fill(date.year);
}
