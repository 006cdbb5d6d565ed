import { z } from "zod";
import type { Position } from "./cursor.ts";

export const nameKeySchema = z.string().max(300);

/** What comes after a place in a list ordered by name, for a Prisma `where`. */
export function afterName(position: Position | null) {
  if (!position) return {};
  const { key: name, id } = position;
  return { OR: [{ name: { gt: name } }, { name, id: { gt: id } }] };
}

/** `%` and `_` that were typed stand for themselves. */
export function nameContains(typed: string | undefined) {
  if (!typed) return {};
  const pattern = typed.replace(/[\\%_]/g, "\\$&");
  return { name: { contains: pattern, mode: "insensitive" as const } };
}
