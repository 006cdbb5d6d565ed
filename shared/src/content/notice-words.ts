import { type DateRange, formatRange, isExact } from "../calendar/date-range.ts";
import type { ReminderKind } from "./reminder-mail.ts";

/** What a notice is about: an answer of the holder, a date of the person's own, or a day that we suggest. */
export interface NoticeFacts {
  readonly kind: ReminderKind;
  readonly about:
    | "answer"
    | "correction"
    | "complaint"
    | "own_date"
    | "promise"
    | "route"
    | "mailing";
  readonly due: DateRange;
  readonly holderName: string;
}

/**
 * A reminder as the app shows it to someone who is signed in, so it may name the holder.
 * @example noticeWords({ kind: "overdue", about: "answer", due: exactDate(plainDate("2026-11-12")), holderName: "Elm Street Clinic" })
 */
export function noticeWords({ kind, about, due, holderName }: NoticeFacts): string {
  const when = isExact(due) ? `on ${formatRange(due)}` : formatRange(due);
  switch (about) {
    case "complaint":
      return `The last day to file a complaint about ${holderName} with the Office for Civil Rights comes ${when}.`;
    case "own_date":
      return `A last day of your own in the case with ${holderName} comes ${when}.`;
    case "promise":
      return `${holderName} had promised something that was due ${when}. Nothing is recorded.`;
    case "route":
      return `On another way to the records from ${holderName}, the next word is planned ${when}. No rule sets that day.`;
    case "mailing":
      return `Your letter to ${holderName} went by certified mail, and nothing is recorded of it. A good day to look up its number comes ${when}. No rule sets that day.`;
    case "correction":
      return kind === "overdue"
        ? `The answer from ${holderName} about your correction was due ${when}. None is recorded.`
        : `The answer from ${holderName} about your correction is due ${when}.`;
    case "answer":
      return kind === "overdue"
        ? `The answer from ${holderName} was due ${when}. No full answer is recorded.`
        : `The answer from ${holderName} is due ${when}.`;
    default:
      return about satisfies never;
  }
}

/**
 * What a reminder is about, by the id of its deadline.
 * @example noticeAbout("complaint_window:…:30") // "complaint"
 */
export function noticeAbout(deadlineId: string): NoticeFacts["about"] {
  const [kind] = deadlineId.split(":");
  if (kind === "complaint_window") return "complaint";
  if (kind === "amendment_due") return "correction";
  if (kind === "promise") return "promise";
  if (kind === "mailing") return "mailing";
  if (kind === "route_follow_up") return "route";
  return kind === "own_date" ? "own_date" : "answer";
}
