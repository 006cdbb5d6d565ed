/**
 * Whole cents as dollars. Money is counted in cents, because 1.1 + 2.2 is not 3.3.
 * @example sayCents(1300) // "$13.00"
 */
export function sayCents(cents: number): string {
  return `$${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, "0")}`;
}

/**
 * An amount as it is stored, in dollars.
 * @example sayDollars(6.5) // "$6.50"
 */
export function sayDollars(dollars: number): string {
  return sayCents(toCents(dollars));
}

/**
 * Dollars to the cent as whole cents.
 * @example toCents(1.1) + toCents(2.2) // 330
 */
export function toCents(dollars: number): number {
  return Math.round(dollars * 100);
}
