import { z } from "zod";

/**
 * What the child process says: a line of JSON for each file that was tried, with nothing in it where it does not show as pages; else one,
 * and the bytes follow after `viewed` and `set`. It read what others made, so the app looks at what it says.
 */
export const packetAnswerSchema = z.discriminatedUnion("answer", [
  z.object({
    answer: z.literal("tried"),
    /** Its pages, and the bytes that go into the packet for them. */
    found: z.object({ pages: z.int(), sizeBytes: z.int() }).nullable(),
  }),
  /** Null where the file does not open. */
  z.object({ answer: z.literal("viewed"), sizeBytes: z.int().nullable() }),
  /** Null where it says nothing. */
  z.object({ answer: z.literal("mail"), words: z.string().nullable() }),
  z.object({ answer: z.literal("looked"), unprintable: z.array(z.string()) }),
  z.object({ answer: z.literal("set"), pages: z.int(), sizeBytes: z.int() }),
]);
export type PacketAnswer = z.infer<typeof packetAnswerSchema>;
