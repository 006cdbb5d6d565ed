import { z } from "zod";
import { signedBy } from "./receipt-basis.ts";

/** What became of something that went by certified mail. */
export const mailingOutcomeSchema = z.enum(["delivered", "refused", "unclaimed", "came_back"]);
export type MailingOutcome = z.infer<typeof mailingOutcomeSchema>;

/**
 * News of a mailing that asks for nothing new, such as a reminder or a complaint: no clock hangs on the day it arrives. What became of a request
 * is a receipt_established or a returned_undeliverable event.
 */
export const mailingTrackedShape = {
  mailingId: z.uuid().meta({ description: "The event that sent it by certified mail" }),
  outcome: mailingOutcomeSchema,
  signedBy,
};
