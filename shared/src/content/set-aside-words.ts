import type { PlainDate } from "../calendar/plain-date.ts";
import type { StepChoice } from "../workflow/step-codes.ts";
import { sayDay } from "./dates-in-words.ts";

interface AsideInWords {
  readonly choice: Exclude<StepChoice, "taken_up_again">;
  readonly until: PlainDate | null;
}

/**
 * Why a step is set aside, and what brings it back. `lastDay` is that of the right it guards.
 * @example sayAside({ choice: "not_for_me", until: null }, null, today) // "Not for you."
 */
export function sayAside(
  { choice, until }: AsideInWords,
  lastDay: PlainDate | null,
  today: PlainDate,
): string {
  const said =
    choice === "snoozed" && until !== null
      ? `Put off until ${sayDay(until, today)}.`
      : words[choice];
  if (lastDay === null) return said;
  const end = `Your last day for it is ${sayDay(lastDay, today)}.`;
  return choice === "snoozed" || until === null
    ? `${said} ${end}`
    : `${said} ${end} So that it does not pass unseen, it comes back on ${sayDay(until, today)}.`;
}

const words = {
  done: "Done. It comes back if something new comes, or a day passes.",
  snoozed: "Put off.",
  not_for_me: "Not for you.",
} as const;

/**
 * Why a step is back that was set aside.
 * @example sayBack(plainDate("2027-05-11"), today)
 */
export function sayBack(lastDay: PlainDate, today: PlainDate): string {
  return `You had set this aside. It is back because your last day for it is ${sayDay(lastDay, today)}.`;
}
