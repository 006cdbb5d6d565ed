import { z } from "zod";
import { timeZoneSchema } from "../calendar/time-zone.ts";

/** Who is signed in, and the settings of their workspace. */
export const accountSchema = z
  .object({
    user: z.object({
      id: z.string(),
      name: z.string(),
      email: z.string(),
      emailVerified: z.boolean(),
    }),
    workspace: z.object({ id: z.uuid(), name: z.string(), timeZone: z.string() }),
    reminders: z.object({
      /** The user's wish. */
      byEmail: z.boolean(),
      /** False where no SMTP server is set: reminders then show in the app only. */
      emailAvailable: z.boolean(),
    }),
    hasDemo: z.boolean(),
  })
  .meta({ id: "Account" });
export type Account = z.infer<typeof accountSchema>;

/** Only what is sent changes. */
export const accountPatchSchema = z
  .strictObject({
    name: z.string().trim().min(1, "Enter a name.").max(200),
    timeZone: timeZoneSchema,
    remindByEmail: z.boolean(),
  })
  .partial()
  .meta({ id: "AccountPatch" });
export type AccountPatch = z.infer<typeof accountPatchSchema>;
