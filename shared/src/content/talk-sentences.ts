import { formatDate } from "../calendar/plain-date.ts";
import type { EventOf } from "../workflow/events.ts";

/**
 * What was said of the disability claim, in sentences; nothing where it was not a topic.
 * @example sayClaimSupport({ supportsClaim: true }) // ["The doctor supports the claim."]
 */
export function sayClaimSupport({
  supportsClaim,
  rfcFormSeen,
}: Pick<EventOf<"meeting_held">["details"], "supportsClaim" | "rfcFormSeen">): string[] {
  return [
    ...(supportsClaim === true ? ["The doctor supports the claim."] : []),
    ...(supportsClaim === false ? ["The doctor does not support the claim."] : []),
    ...(rfcFormSeen === true ? ["You saw the filled-in form about what you can do."] : []),
  ];
}

/**
 * How long a break lasts, and the word about it.
 * @example sayBreak({}) // ["For as long as it takes."]
 */
export function sayBreak({ until, reason }: EventOf<"paused">["details"]): string[] {
  const length =
    until === undefined
      ? "For as long as it takes."
      : `Until ${formatDate(until, { year: true })}.`;
  return reason === undefined ? [length] : [length, reason];
}
