import { type DateRange, formatRange, isExact } from "../calendar/date-range.ts";
import type { ReminderKind } from "./reminder-mail.ts";

/** What a notice is about: the answer of the holder, or a date of the person's own. */
export interface NoticeFacts {
  readonly kind: ReminderKind;
  readonly party: "holder" | "person";
  readonly due: DateRange;
  readonly holderName: string;
}

/**
 * A reminder as the app shows it to someone who is signed in, so it may name the holder.
 * @example noticeWords({ kind: "overdue", party: "holder", due: exactDate(plainDate("2026-11-12")), holderName: "Elm Street Clinic" })
 */
export function noticeWords({ kind, party, due, holderName }: NoticeFacts): string {
  const when = isExact(due) ? `on ${formatRange(due)}` : formatRange(due);
  if (party === "person") {
    return `The last day to file a complaint about ${holderName} with the Office for Civil Rights comes ${when}.`;
  }
  return kind === "overdue"
    ? `The answer from ${holderName} was due ${when}. No full answer is recorded.`
    : `The answer from ${holderName} is due ${when}.`;
}
