import { z } from "zod";

/** Who has the records, as far as it matters for whether HIPAA binds them (FED-SCOPE-01). */
export const settingSchema = z.enum([
  "care",
  "health_plan",
  "school",
  "employer",
  "prison",
  "abroad",
  "ssa",
  "lawyer",
  "other",
]);
export type Setting = z.infer<typeof settingSchema>;
