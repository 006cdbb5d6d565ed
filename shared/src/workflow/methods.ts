import { z } from "zod";

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
