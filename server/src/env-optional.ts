import { z } from "zod";

/** An empty variable means the same as none: that is how compose files leave one out. */
export const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === "" ? undefined : value), schema.optional());
