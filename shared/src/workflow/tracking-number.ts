/** Why a number cannot be the one of a certified letter. */
export type NumberFault = "not_digits" | "wrong_length" | "other_service" | "digits_do_not_fit";

/**
 * A number of the post office without the spaces and dashes it is printed with, and without the ZIP code that a scanner reads before it.
 * What is not made of digits stays as it was typed, because a fax or another carrier has numbers of its own.
 * @example normalizeTracking("9407 1000-0000 0000 0000 09") // "9407100000000000000009"
 */
export function normalizeTracking(typed: string): string {
  const digits = typed.replaceAll(/[\s.\-–]/g, "");
  if (!/^\d+$/.test(digits)) return typed.trim();
  return digits.replace(/^420(?:\d{5}|\d{9})(?=9\d{21}$)/, "");
}

/**
 * A number as it is printed, four digits at a time.
 * @example groupByFours("9407100000000000000009") // "9407 1000 0000 0000 0000 09"
 */
export function groupByFours(number: string): string {
  return /^\d{8,}$/.test(number) ? number.replaceAll(/\d{4}(?=\d)/g, "$& ") : number;
}

/**
 * Why a normalized number cannot be the one of certified mail, or null where it can.
 *
 * Two forms are in use: 22 digits that begin with 91 to 95 (the green and white slip has 9589, a printed label often 9407), and 20 digits that
 * begin with 70 or 71. The last one is the check digit of USPS Publication 109, 2-8.5.3, and Publication 199: from the right, the digits before it count
 * three times and once by turns, and the whole is a multiple of 10. Labels that companies print begin with 71 and are reckoned with or without
 * the 91 that stands before them in the bar code: both are in use (docs/decisions/0019-certified-mail.md).
 * @example findNumberFault("9407100000000000000008") // "digits_do_not_fit"
 */
export function findNumberFault(number: string): NumberFault | null {
  if (!/^\d+$/.test(number)) return "not_digits";
  if (number.length !== 20 && number.length !== 22) return "wrong_length";
  if (!/^(9[1-5]\d{20}|7[01]\d{18})$/.test(number)) return "other_service";
  const fits = isWeighedRight(number) || (/^71/.test(number) && isWeighedRight(`91${number}`));
  return fits ? null : "digits_do_not_fit";
}

function isWeighedRight(number: string): boolean {
  const sum = [...number]
    .toReversed()
    .reduce((total, digit, place) => total + Number(digit) * (place % 2 === 0 ? 1 : 3), 0);
  return sum % 10 === 0;
}
