import { z } from "zod";

/** Query of every list: at most 100 rows; `cursor` is the `nextCursor` of the page before. */
export const pageQueryShape = {
  limit: z.coerce.number().int().min(1).max(100).default(50),
  cursor: z.string().min(1).max(500).optional(),
};

export const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item), nextCursor: z.string().nullable() });
