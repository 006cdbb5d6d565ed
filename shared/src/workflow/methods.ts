import { z } from "zod";
import { normalizeTracking } from "./tracking-number.ts";

/** How the person sent something. */
export const sendMethodSchema = z.enum([
  "portal",
  "email",
  "fax",
  "mail",
  "certified_mail",
  "in_person",
  "phone",
]);
export type SendMethod = z.infer<typeof sendMethodSchema>;

/** How something reached the person. A refusal by phone is not a written denial. */
export const answerMethodSchema = z.enum([
  "letter",
  "email",
  "portal",
  "fax",
  "phone",
  "in_person",
]);

/** The number of the post office, kept without spaces and dashes; of another carrier as it was typed. */
export const trackingNumber = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .overwrite(normalizeTracking)
  .optional();

/** How something was sent, and its number where it has one. */
export const sentShape = { method: sendMethodSchema, trackingNumber };
