import type { LetterSummary } from "../api/letters.ts";
import type { DateRange } from "../calendar/date-range.ts";
import { type CorrectedHistory, findInPlaceOf } from "../workflow/corrections.ts";

type Sending = Pick<LetterSummary, "sending" | "sentOn">;

/**
 * The sending of a letter as the timeline has it today: it can be corrected after the words were frozen. The day is the one that was first
 * said where the sending was taken back. `eventId` is null for a draft.
 * @example sendingToday({ eventId: letter.eventId, sentOn: letter.sentOn }, state).sending
 */
export function sendingToday(
  { eventId, sentOn }: { readonly eventId: string | null; readonly sentOn: DateRange | null },
  corrected: CorrectedHistory,
): Sending {
  if (eventId === null) return { sending: null, sentOn };
  const standing = findInPlaceOf(corrected, eventId);
  if (standing === null) return { sending: "withdrawn", sentOn };
  return {
    sending: standing.id === eventId ? "stands" : "corrected",
    sentOn: standing.occurredOn,
  };
}
