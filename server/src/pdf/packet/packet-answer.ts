import { z } from "zod";

/**
 * What the child process says: a line of JSON for each file that was tried, with no pages where it does not show as such; else one, and the
 * PDF follows after `set`. It read what others made, so the app looks at what it says.
 */
export const packetAnswerSchema = z.discriminatedUnion("answer", [
  z.object({ answer: z.literal("tried"), pages: z.int().nullable() }),
  z.object({ answer: z.literal("looked"), unprintable: z.array(z.string()) }),
  z.object({ answer: z.literal("set"), pages: z.int(), sizeBytes: z.int() }),
]);
export type PacketAnswer = z.infer<typeof packetAnswerSchema>;
