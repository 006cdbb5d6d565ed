import { monthNames, type PlainDate, plainDateSchema } from "@recourse/shared/calendar/plain-date";

const oldest = "1900-01-01";

/**
 * The date that was typed, if it can be meant in one way only: with its month in words, as 1980-03-04, or as 3/4/1980, which in
 * the United States is a day in March. Elsewhere that may be the third of April, and then only a day above 12 says which it is.
 * Null for every other text, and for a day that nobody who lives was born on.
 */
export function readBirthDate(typed: string, today: PlainDate, inTheUs: boolean): PlainDate | null {
  const text = typed.replace(/\s+/g, " ").trim();
  const parts = readInWords(text) ?? readInNumbers(text, inTheUs);
  if (parts === null) return null;
  const [year, month, day] = parts;
  const two = (number: number) => String(number).padStart(2, "0");
  const read = plainDateSchema.safeParse(`${year}-${two(month)}-${two(day)}`);
  return read.success && read.data >= oldest && read.data <= today ? read.data : null;
}

type Parts = readonly [year: number, month: number, day: number];

function readInWords(text: string): Parts | null {
  const found =
    /^(?<month>[a-z]+)\.? (?<day>\d{1,2}),? (?<year>\d{4})$/i.exec(text) ??
    /^(?<day>\d{1,2}) (?<month>[a-z]+)\.?,? (?<year>\d{4})$/i.exec(text);
  const { month = "", day, year } = found?.groups ?? {};
  const begun = month.toLowerCase();
  // Three letters tell every month from the others.
  const at = monthNames.findIndex((name) => name.toLowerCase().startsWith(begun));
  return begun.length < 3 || at === -1 ? null : [Number(year), at + 1, Number(day)];
}

function readInNumbers(text: string, inTheUs: boolean): Parts | null {
  const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text) ?? [];
  if (year !== undefined) return [Number(year), Number(month), Number(day)];
  const [, one, two, last] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  if (last === undefined) return null;
  const [first, second] = [Number(one), Number(two)];
  if (inTheUs || second > 12) return [Number(last), first, second];
  return first > 12 || first === second ? [Number(last), second, first] : null;
}
