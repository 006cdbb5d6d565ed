import { z } from "zod";
import { requestId } from "./request-ids.ts";

/** How it is known on which day something arrived (CERT-01). */
export const receiptBasisSchema = z.enum([
  "return_receipt",
  "tracking",
  "fax_confirmation",
  "portal_timestamp",
  "by_hand",
  "admitted_by_holder",
  "estimated",
]);
export type ReceiptBasis = z.infer<typeof receiptBasisSchema>;

/** Who signed, as the return receipt or the tracking page has it. */
export const signedBy = z.string().trim().min(1).max(200).optional();

export const arrivalShape = { requestId, basis: receiptBasisSchema, signedBy };
