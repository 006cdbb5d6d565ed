import { pointerOf } from "./plain-issues.ts";

/**
 * Finds text that PostgreSQL refuses: U+0000, and half of a surrogate pair (which jsonb rejects). Answers JSON pointers.
 * The value is already parsed by a schema, so it is no deeper than the schema lets it be.
 */
export function findUnstorableText(value: unknown, path: readonly string[] = []): string[] {
  if (typeof value === "string") return isStorable(value) ? [] : [pointerOf(path)];
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => findUnstorableText(item, [...path, String(index)]));
  }
  if (typeof value === "object" && value !== null) {
    return Object.entries(value).flatMap(([key, item]) =>
      isStorable(key) ? findUnstorableText(item, [...path, key]) : [pointerOf(path)],
    );
  }
  return [];
}

function isStorable(text: string): boolean {
  return !text.includes("\u0000") && !/\p{Surrogate}/u.test(text);
}
