import type { ListCasesQuery } from "@recourse/shared/api/case-list";
import { plainDateSchema } from "@recourse/shared/calendar/plain-date";
import { z } from "zod";
import { instantKeySchema } from "../../http/cursor.ts";
import { findUnstorableText } from "../../http/unstorable-text.ts";
import type { CasePosition } from "./list-cases.repository.ts";

type Order = Pick<ListCasesQuery, "sort" | "direction">;

/** The sort key as each order has it: a wrong one must not reach the database as a date. */
const keySchemas = {
  due: plainDateSchema,
  updated: instantKeySchema,
  person: z.string().max(400),
  holder: z.string().max(400),
} as const;

/** The place of a row in an ordered list, as text that a query string can carry. */
export function encodeCaseCursor({ sort, direction }: Order, { key, id }: CasePosition): string {
  return Buffer.from(JSON.stringify([sort, direction, key, id])).toString("base64url");
}

/** Null where the text is no cursor of ours, or was made for another order. */
export function decodeCaseCursor({ sort, direction }: Order, text: string): CasePosition | null {
  const schema = z.tuple([
    z.literal(sort),
    z.literal(direction),
    keySchemas[sort].nullable(),
    z.uuid(),
  ]);
  const parsed = schema.safeParse(parseJson(Buffer.from(text, "base64url").toString()));
  if (!parsed.success || findUnstorableText(parsed.data).length > 0) return null;
  const [, , key, id] = parsed.data;
  return { key, id };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
