import { z } from "zod";
import { invalid, type Refusal } from "./refusal.ts";
import { findUnstorableText } from "./unstorable-text.ts";

/** The place of a row in an ordered list: what the list is ordered by, then the id. */
export type Position = { readonly key: string; readonly id: string };

/** An instant as we write it ourselves. Any other, such as one of the year 0, is none that PostgreSQL knows. */
export const instantKeySchema = z.iso.datetime({ precision: 3 }).regex(/^(19|2[01])/);

export function encodeCursor({ key, id }: Position): string {
  return Buffer.from(JSON.stringify([key, id])).toString("base64url");
}

/** Null without a cursor: the list starts at its beginning. A key of the wrong form must not reach the database. */
export function decodeCursor(
  text: string | undefined,
  keySchema: z.ZodType<string>,
): Position | null | Refusal {
  if (text === undefined) return null;
  const parsed = z
    .tuple([keySchema, z.uuid()])
    .safeParse(parseJson(Buffer.from(text, "base64url").toString()));
  if (!parsed.success || findUnstorableText(parsed.data).length > 0) {
    const detail = "Use the nextCursor of the page before, unchanged.";
    return invalid([{ pointer: "/query/cursor", detail }]);
  }
  const [key, id] = parsed.data;
  return { key, id };
}

/** Cuts the one row that was read beyond the page, and says where the next page begins. */
export function cutPage<Row extends { readonly id: string }>(
  rows: readonly Row[],
  limit: number,
  keyOf: (row: Row) => string,
): { items: Row[]; nextCursor: string | null } {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  const more = rows.length > limit && last !== undefined;
  return { items, nextCursor: more ? encodeCursor({ key: keyOf(last), id: last.id }) : null };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
