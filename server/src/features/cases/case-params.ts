import { z } from "zod";

export const caseParamsSchema = z.strictObject({ caseId: z.uuid() });
export const eventParamsSchema = z.strictObject({ caseId: z.uuid(), eventId: z.uuid() });
