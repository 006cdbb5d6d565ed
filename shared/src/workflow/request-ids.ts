import { z } from "zod";

/** Which request an event belongs to, where there are several. */
export const requestId = z.uuid().optional().meta({
  description:
    "The request_sent or certified_letter_sent event this belongs to. Left out: the only one, else the latest sent on or before this date (before it, where it went by mail). What tells of arrival, a reminder or more time may name an amendment_requested or accounting_requested event instead.",
});

/** The same for what was asked for besides records. */
export const sideRequestId = z.uuid().optional().meta({
  description:
    "The amendment_requested or accounting_requested event this belongs to. Left out: the oldest one that waits.",
});
