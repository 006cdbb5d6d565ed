import { type Refusal, stale, versionNeeded } from "./refusal.ts";

/** Versions travel as strong entity tags: "3". An entity tag that is none of ours matches nothing. */
export function readIfMatch(
  header: string | undefined,
  required: boolean,
): number | null | Refusal {
  if (header === undefined || header.trim() === "" || header.trim() === "*") {
    return required ? versionNeeded() : null;
  }
  const version = /^"(\d{1,9})"$/.exec(header.trim())?.[1];
  return version === undefined ? stale() : Number(version);
}
