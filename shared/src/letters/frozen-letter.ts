import { z } from "zod";
import { letterBlockSchema } from "./letter.ts";

/** A letter as it went out. Kept for ever as it was rendered, with what it was rendered from. */
export const frozenLetterSchema = z.object({
  title: z.string(),
  blocks: z.array(letterBlockSchema),
  templateVersion: z.int(),
  /** Ids of the rules that the template rests on. */
  rules: z.array(z.string()),
});
export type FrozenLetter = z.infer<typeof frozenLetterSchema>;
